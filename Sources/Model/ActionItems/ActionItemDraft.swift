/// What a person asks to be added as an open action item.
public struct ActionItemDraft: Hashable, Sendable {
  public var text: String
  /// The exact sentence at the anchor; empty without one.
  public var quote: String
  public var anchor: Anchor?
  public var meeting: MeetingID
  public var force: Force
  public var owners: [Owner]
  public var due: DueDate?

  public init(
    text: String, quote: String = "", anchor: Anchor? = nil, meeting: MeetingID, force: Force = .request,
    owners: [Owner] = [], due: DueDate? = nil
  ) {
    self.text = text
    self.quote = quote
    self.anchor = anchor
    self.meeting = meeting
    self.force = force
    self.owners = owners
    self.due = due
  }
}
