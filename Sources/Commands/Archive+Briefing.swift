import Model
import Store

extension Archive {
  /// What the user of a Member State sees first.
  func briefing(of state: MemberState, today: Day) throws -> Briefing {
    let board = try board(of: Question.contactPointLinkage.key, asOf: today)
    let answers = board.rows.filter { $0.memberState == state }.map {
      Dossier.Answer(question: board.question, row: $0)
    }
    return Briefing(
      memberState: state, answers: answers, actionItems: try openActionItems(of: state),
      meetings: try meetings(from: today))
  }
}
