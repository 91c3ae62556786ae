import Model
import Store

extension Archive {
  /// What the user of a Member State sees first.
  func briefing(of state: MemberState, today: Day) throws -> Briefing {
    Briefing(
      memberState: state, answers: try answers(of: state, today: today),
      actionItems: try openActionItems(of: state),
      meetings: try meetings(from: today))
  }
}
