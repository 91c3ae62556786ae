/// What came of storing minutes.
public enum ImportOutcome: Hashable, Sendable {
  /// A meeting that the archive did not have, or its first minutes.
  case stored(MeetingID, proposals: Int)
  /// A changed text of a known meeting, kept as this version.
  case newVersion(MeetingID, version: Int, proposals: Int)
  /// The same bytes or the same cleaned text: nothing was written.
  case unchanged(MeetingID, version: Int)
}
