import GRDB
import Model

extension Recorder {
  /// Adds what the reader proposes and the meeting does not have yet; gives how many action items that were.
  mutating func propose(_ reading: Reading, in version: MinutesVersion) throws -> Int {
    let known = Set(
      try String.fetchAll(
        db, sql: "SELECT quote FROM action_item WHERE meeting = ? AND NOT taken_back",
        arguments: [version.meeting.number]))
    let new = reading.actions.filter { !known.contains($0.quote) }
    for proposal in new { try propose(proposal, in: version) }
    for statement in reading.statements { try propose(statement, in: version) }
    return new.count
  }

  private mutating func propose(_ proposal: ActionProposal, in version: MinutesVersion) throws {
    let draft = ActionItemDraft(
      text: proposal.quote, quote: proposal.quote, anchor: version.anchor(of: proposal.span),
      meeting: version.meeting, force: proposal.force, owners: proposal.owners, due: proposal.due)
    let item = try ActionItemRecord.insert(draft, status: .proposed, revision: act, db)
    changed(.actionItem(item.id), from: nil, to: item.snapshot)
  }

  /// A statement of minutes holds from the meeting's first day; one about a State that was no member says nothing.
  private mutating func propose(_ statement: LinkageStatement, in version: MinutesVersion) throws {
    let question = Question.contactPointLinkage.key
    let day = try MeetingRecord.fetch(version.meeting, db).firstDay
    guard statement.memberState.isMember(on: day) else { return }
    let known = try EntryRecord.fetchAll(of: question, for: statement.memberState, db)
    let isKnown = known.contains { entry in
      guard case .minutes(let anchor, let quote) = entry.source else { return false }
      return anchor.meeting == version.meeting && quote == statement.quote
    }
    guard !isKnown else { return }
    try record(
      Entry(
        id: EntryID(0), question: question, memberState: statement.memberState, status: statement.status,
        validFrom: day, source: .minutes(version.anchor(of: statement.span), quote: statement.quote),
        standing: .proposed, act: act))
  }
}

extension MinutesVersion {
  fileprivate func anchor(of span: ReadSpan) -> Anchor {
    Anchor(
      meeting: meeting, version: number, position: span.position, passage: span.passage, range: span.range)
  }
}
