import MinutesReader
import Model
import Store

extension Archive {
  /// All that is known of a Member State today; its names are those by which the reader knows it.
  func dossier(of state: MemberState, today: Day) throws -> Dossier {
    let questions = try questions()
    let entries = try questions.flatMap { try self.entries(of: $0.key, for: state) }
    let items = try actionItems(statuses: [.open, .proposed]).filter {
      $0.owners.contains(.memberState(state))
    }
    return Dossier(
      memberState: state, questions: questions, answers: try answers(of: state, today: today),
      entries: entries,
      actionItems: items,
      passages: try passages(naming: state, or: MinutesReader.names(of: state)))
  }

  /// Where the State stands on each question; nowhere where it is no member today.
  func answers(of state: MemberState, today: Day) throws -> [Dossier.Answer] {
    try questions().flatMap { question in
      try board(of: question.key, asOf: today).rows.filter { $0.memberState == state }.map {
        Dossier.Answer(question: question, row: $0)
      }
    }
  }
}
