/// Which meeting minutes are stored with.
public enum ImportTarget: Hashable, Sendable {
  /// The one that their head names: the same body, first date and ordinal; a new one where none is known.
  case named
  /// That one, whatever their head says.
  case meeting(MeetingID)
  /// A new one, whatever is known.
  case newMeeting
}
