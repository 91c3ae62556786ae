import GRDB
import Model

extension Recorder {
  /// Adds what the reader proposes and nobody has decided about; gives how many action items that were.
  mutating func propose(
    _ reading: Reading, in version: MinutesVersion, of meeting: Meeting, except settled: SettledQuotes
  ) throws -> Int {
    let new = reading.actions.filter { !settled.contains($0) }
    for proposal in new { try propose(proposal, in: version) }
    for statement in reading.statements where !settled.contains(statement) {
      try propose(statement, in: version, of: meeting)
    }
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
  private mutating func propose(
    _ statement: LinkageStatement, in version: MinutesVersion, of meeting: Meeting
  ) throws {
    guard statement.memberState.isMember(on: meeting.firstDay) else { return }
    try record(
      Entry(
        id: EntryID(0), question: Question.contactPointLinkage.key, memberState: statement.memberState,
        status: statement.status, validFrom: meeting.firstDay,
        source: .minutes(version.anchor(of: statement.span), quote: statement.quote), standing: .proposed,
        act: act))
  }
}

extension MinutesVersion {
  func anchor(of span: ReadSpan) -> Anchor {
    Anchor(
      meeting: meeting, version: number, position: span.position, passage: span.passage, range: span.range)
  }
}
