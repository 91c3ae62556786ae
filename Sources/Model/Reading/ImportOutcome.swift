/// What came of storing minutes.
public enum ImportOutcome: Hashable, Sendable {
  /// A meeting that the archive did not have, or its first minutes.
  case stored(MeetingID, ImportYield)
  /// A changed text of a known meeting, kept as this version.
  case newVersion(MeetingID, version: Int, ImportYield)
  /// The same bytes or the same cleaned text: nothing was written.
  case unchanged(MeetingID, version: Int)
}

/// What stored minutes brought that was not known before.
public struct ImportYield: Hashable, Sendable {
  /// Proposed action items to accept or reject.
  public var actionItems: Int
  /// What minutes state of Member States, to accept or reject.
  public var statements: Int
  /// The meeting to come that they announce, where it was made for them or moved to another day; nil for none.
  public var announced: Meeting?

  public init(actionItems: Int = 0, statements: Int = 0, announced: Meeting? = nil) {
    self.actionItems = actionItems
    self.statements = statements
    self.announced = announced
  }
}
