/// What storing minutes would come to.
public enum ImportForecast: Hashable, Sendable {
  /// A meeting that the archive does not have, or the first minutes of one.
  case newMeeting
  /// A changed text of a known meeting, which would become this version.
  case newVersion(MeetingID, number: Int)
  /// The same bytes or the same cleaned text: nothing would be written.
  case unchanged(MeetingID, version: Int)
}
