/// Something that somebody is to do after a meeting, with the sentence that says so.
public struct ActionItem: Hashable, Sendable {
  public enum Status: String, CaseIterable, Sendable {
    case proposed, rejected, open, done, dropped
  }

  public let id: ActionItemID
  public var status: Status
  /// What is to be done, in the secretariat's words; the quote itself until somebody edits it.
  public var text: String
  /// The exact sentence of the minutes; empty for an item that no sentence asks for.
  public var quote: String
  /// Where the quote stands; nil for an item that no sentence asks for.
  public var anchor: Anchor?
  /// Whether the current version of the minutes no longer has the sentence, so that the anchor is in an older one.
  public var hasLostSentence: Bool
  public var meeting: MeetingID
  public var force: Force
  public var owners: [Owner]
  public var due: DueDate?
  /// The secretariat's remark; empty where there is none.
  public var note: String
  /// How it ended; nil unless it is done or dropped.
  public var closing: Closing?
  /// The item that it was found to be the same as; nil unless it was dropped for that.
  public var mergedInto: ActionItemID?
  /// The day in Brussels on which it was reopened last; nil where it never was.
  public var reopenedOn: Day?
  /// The act that last touched it.
  public var revision: ActID

  public init(
    id: ActionItemID, status: Status, text: String, quote: String = "", anchor: Anchor? = nil,
    hasLostSentence: Bool = false, meeting: MeetingID, force: Force, owners: [Owner] = [],
    due: DueDate? = nil, note: String = "", closing: Closing? = nil, mergedInto: ActionItemID? = nil,
    reopenedOn: Day? = nil, revision: ActID
  ) {
    self.id = id
    self.status = status
    self.text = text
    self.quote = quote
    self.anchor = anchor
    self.hasLostSentence = hasLostSentence
    self.meeting = meeting
    self.force = force
    self.owners = owners
    self.due = due
    self.note = note
    self.closing = closing
    self.mergedInto = mergedInto
    self.reopenedOn = reopenedOn
    self.revision = revision
  }

  /// When an item was closed, by whom and why.
  public struct Closing: Hashable, Sendable {
    /// The day in Brussels.
    public var day: Day
    /// The actor's name.
    public var by: String
    /// Why it was dropped; empty for one that was done.
    public var reason: String
    /// What shows that it was done: words, a web address, or a passage as `M4v1.3#2`; empty where nothing was given.
    public var evidence: String

    public init(day: Day, by: String, reason: String = "", evidence: String = "") {
      self.day = day
      self.by = by
      self.reason = reason
      self.evidence = evidence
    }
  }
}
