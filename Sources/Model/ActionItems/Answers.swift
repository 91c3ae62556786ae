/// What Member States have answered to the action items that ask several of them.
public struct Answers: Hashable, Sendable {
  /// By the key of the question.
  private let entries: [String: [Entry]]

  public init(_ entries: [Entry] = []) {
    self.entries = Dictionary(grouping: entries, by: \.question)
  }

  /// Where each State asked by an item of a meeting on that day stands today; nil where it asks no two, and
  /// of proposals.
  public func board(of item: ActionItem, askedOn day: Day, today: Day) -> Board? {
    let question = Question(askedBy: item, on: day)
    guard item.isAccepted, question.asked?.isEmpty == false else { return nil }
    return Board(question: question, asOf: today, entries: entries[question.key] ?? [])
  }
}

extension ActionItemSetting {
  /// The answers to the item; nil where it asks no two Member States, and of proposals.
  public func board(of item: ActionItem) -> Board? {
    meeting(item.meeting).flatMap { answers.board(of: item, askedOn: $0.firstDay, today: today) }
  }
}
