/// How the due date of an open action item stands to a day.
public enum Urgency: Hashable, Sendable {
  case overdue(days: Int)
  case today
  /// Within the next two weeks.
  case soon(days: Int)
  case later(days: Int)

  /// So many days ahead are soon.
  public static let soonWithin = 14

  init(days: Int) {
    self =
      switch days {
      case ..<0: .overdue(days: -days)
      case 0: .today
      case ...Self.soonWithin: .soon(days: days)
      default: .later(days: days)
      }
  }

  /// One word, for narrow columns; nil where there is no hurry.
  public var word: String? {
    switch self {
    case .overdue: "overdue"
    case .today: "today"
    case .soon: "soon"
    case .later: nil
    }
  }
}

extension Urgency: CustomStringConvertible {
  /// `overdue by 3 days`, `due today`, `due in 1 day`.
  public var description: String {
    switch self {
    case .overdue(let days): "overdue by \(counted(days, "day"))"
    case .today: "due today"
    case .soon(let days), .later(let days): "due in \(counted(days, "day"))"
    }
  }
}

extension ActionItem {
  /// How its due date stands to that day; nil unless it is open and the date is known.
  public func urgency(on today: Day) -> Urgency? {
    guard status == .open, let day = due?.day else { return nil }
    return Urgency(days: day.sinceEpoch - today.sinceEpoch)
  }

  /// The due date with the word that says its hurry, or the words where no date is known: `2024-04-30 overdue`.
  public func dueInShort(on today: Day) -> String {
    guard let day = due?.day else { return due?.words ?? "" }
    return urgency(on: today)?.word.map { "\(day) \($0)" } ?? day.description
  }

  /// Whether it is open and its due date is past.
  public func isOverdue(on today: Day) -> Bool {
    if case .overdue = urgency(on: today) { true } else { false }
  }
}
