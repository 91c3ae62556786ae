import GRDB
import Model

extension Archive {
  /// What Member States have answered to action items; `record` writes it, by the item's identifier for a question.
  public func answers() throws -> Answers {
    try read { db in Answers(try ItemQuestionRecord.fetchEntries(db)) }
  }
}

extension Recorder {
  /// Lets an answer to the action item be recorded. Throws `.unknownActionItem` and `.notAccepted`.
  func prepareAnswers(to id: ActionItemID) throws {
    let (question, item) = try ItemQuestionRecord.fetch(id, db)
    guard item.isAccepted else { throw ArchiveError.notAccepted(id, item.status) }
    try ItemQuestionRecord.insertIfMissing(question, of: id, db)
  }

  /// Decides about the answers that are open when the item is closed.
  ///
  /// Throws `.answersMissing` where there are some and nothing was said of them.
  mutating func settleAnswers(to id: ActionItemID, _ decision: MissingAnswers?) throws {
    let question = try ItemQuestionRecord.fetch(id, db).question
    let entries = try EntryRecord.fetchAll(of: question.key, for: nil, db)
    let board = Board(question: question, asOf: at.dayInBrussels, entries: entries)
    guard !board.missing.isEmpty else { return }
    switch decision {
    case nil:
      throw ArchiveError.answersMissing(id, missing: board.missing.count, asked: board.rows.count)
    case .leave: return
    case .notConcerned:
      try prepareAnswers(to: id)
      for state in board.missing {
        try record(
          Entry(
            id: EntryID(0), question: question.key, memberState: state,
            status: AnswerStatus.notConcerned.code,
            validFrom: at.dayInBrussels, source: .letter("\(id) was closed"), act: act))
      }
    }
  }
}
