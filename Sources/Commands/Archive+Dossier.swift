import MinutesReader
import Model
import Store

extension Archive {
  /// All that is known of a Member State today; its names are those by which the reader knows it.
  func dossier(of state: MemberState, today: Day) throws -> Dossier {
    let key = Question.contactPointLinkage.key
    let board = try board(of: key, asOf: today)
    let answers = board.rows.filter { $0.memberState == state }.map {
      Dossier.Answer(question: board.question, row: $0)
    }
    let items = try actionItems(statuses: [.open, .proposed]).filter {
      $0.owners.contains(.memberState(state))
    }
    return Dossier(
      memberState: state, answers: answers, entries: try entries(of: key, for: state), actionItems: items,
      passages: try passages(naming: state, or: MinutesReader.names(of: state)))
  }
}
