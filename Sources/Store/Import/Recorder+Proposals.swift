import GRDB
import Model

extension Recorder {
  /// Adds what the reader proposes and nobody has decided about; gives how much that was.
  mutating func propose(
    _ reading: Reading, in version: MinutesVersion, of meeting: Meeting, except settled: SettledQuotes
  ) throws -> ImportYield {
    let new = reading.actions.filter { !settled.contains($0) }
    for proposal in new { try propose(proposal, in: version) }
    let statements = try reading.linkageStatements + known(reading.otherStatements)
    let proposed = try statements.filter { try propose($0, in: version, of: meeting, except: settled) }
    return ImportYield(actionItems: new.count, statements: proposed.count)
  }

  /// Proposes what the minutes that are stored already say of Member States about a question; where a person has decided
  /// about a sentence, or is to decide, it stays at that. Those of withdrawn meetings wait until these are reinstated.
  mutating func propose(_ question: Question, reading reader: QuestionReader) throws {
    for excerpt in try Excerpt.fetchAll(on: question.topic, includingWithdrawn: true, db) {
      let settled = try SettledQuotes(of: excerpt.meeting, sha256: excerpt.version.sha256, db)
      for statement in reader(question, excerpt.items).statements {
        _ = try propose(statement, in: excerpt.version, of: excerpt.meeting, except: settled)
      }
    }
  }

  /// Those that can be recorded: a question may have gone, or have lost a status, since minutes were read for it.
  private func known(_ statements: [AnswerStatement]) throws -> [AnswerStatement] {
    guard !statements.isEmpty else { return [] }
    let questions = Dictionary(try QuestionRecord.fetchAll(db).map { ($0.key, $0) }) { first, _ in first }
    return statements.filter { statement in
      questions[statement.question]?.statuses.contains { $0.code == statement.status } == true
    }
  }

  private mutating func propose(_ proposal: ActionProposal, in version: MinutesVersion) throws {
    let draft = ActionItemDraft(
      text: proposal.quote, quote: proposal.quote, anchor: version.anchor(of: proposal.span),
      meeting: version.meeting, force: proposal.force, owners: proposal.owners, due: proposal.due)
    let item = try ActionItemRecord.insert(draft, status: .proposed, revision: act, db)
    changed(.actionItem(item.id), from: nil, to: item.snapshot)
  }

  /// Whether the statement is proposed. One of minutes holds from the meeting's first day; one about a State that was no
  /// member says nothing.
  private mutating func propose(
    _ statement: AnswerStatement, in version: MinutesVersion, of meeting: Meeting,
    except settled: SettledQuotes
  ) throws -> Bool {
    guard !settled.contains(statement), statement.memberState.isMember(on: meeting.firstDay) else {
      return false
    }
    try record(
      Entry(
        id: EntryID(0), question: statement.question, memberState: statement.memberState,
        status: statement.status, validFrom: meeting.firstDay,
        source: .minutes(version.anchor(of: statement.span), quote: statement.quote), standing: .proposed,
        act: act))
    return true
  }
}

extension MinutesVersion {
  func anchor(of span: ReadSpan) -> Anchor {
    Anchor(
      meeting: meeting, version: number, position: span.position, passage: span.passage, range: span.range)
  }
}
