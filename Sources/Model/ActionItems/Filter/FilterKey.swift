/// The words of a filter that stand before a colon.
enum FilterKey: String, CaseIterable, Sendable {
  case state = "is"
  case owner
  case memberState = "ms"
  case due, meeting, at, force

  /// What `is:` takes.
  private static let states: [(word: String, condition: FilterCondition)] =
    ActionItem.Status.allCases.map { ($0.rawValue, .status($0)) } + [
      ("closed", .closed), ("overdue", .overdue), ("soon", .soon), ("carried", .carried),
      ("reopened", .reopened), ("lost", .lost),
    ]

  /// The values that can be named beforehand.
  var values: [String] {
    switch self {
    case .state: Self.states.map(\.word)
    case .owner: Party.allCases.map(\.abbreviation) + MemberState.all.map(\.code) + ["none"]
    case .memberState: MemberState.all.map(\.code)
    case .force: Force.allCases.map(\.rawValue)
    case .due: ["none"]
    case .meeting, .at: []
    }
  }

  func condition(_ text: String, at column: Int, today: Day) throws(FilterError) -> FilterCondition {
    let word = text.lowercased()
    switch self {
    case .state:
      if let state = Self.states.first(where: { $0.word == word }) { return state.condition }
    case .owner:
      if word == "none" { return .unowned }
      do { return .owner(try Owner(typed: text)) } catch {
        throw FilterError("'\(text)' is no owner", error.nearest, at: column)
      }
    case .memberState:
      if let state = MemberState(named: text) { return .memberState(state) }
      let names = MemberState.all.flatMap(\.names)
      throw FilterError("'\(text)' is no Member State", nearestWords(to: text, among: names), at: column)
    case .due:
      if word == "none" { return .undated }
      let comparison = FilterCondition.Comparison.allCases.first { text.hasPrefix($0.rawValue) }
      let date = text.dropFirst(comparison?.rawValue.count ?? 0)
      if let day = Day(typed: String(date), today: today) { return .due(comparison ?? .on, day) }
      throw FilterError("'\(date)' is no date; write 2019-05-01, +2w or none", [], at: column)
    case .meeting, .at:
      if let reference = MeetingReference(text) { return self == .at ? .at(reference) : .meeting(reference) }
      throw FilterError("'\(text)' names no meeting; write M3, #3 or 2019-04-04", [], at: column)
    case .force:
      if let force = Force(rawValue: word) { return .force(force) }
    }
    throw FilterError(
      "'\(text)' is no value of \(rawValue):", nearestWords(to: word, among: values), at: column)
  }
}

extension ActionItemFilter {
  /// How the line that ends with an unfinished word may go on: whole lines, each with the last word completed.
  public static func completions(of line: String) -> [String] {
    let start = line.lastIndex(of: " ").map { line.index(after: $0) } ?? line.startIndex
    var (head, word) = (String(line[..<start]), String(line[start...]))
    if word.first == "-" { (head, word) = (head + "-", String(word.dropFirst())) }
    guard let colon = word.firstIndex(of: ":") else {
      return FilterKey.allCases.map { "\($0.rawValue):" }.filter { $0.hasPrefix(word.lowercased()) }
        .map { head + $0 }
    }
    guard let key = FilterKey(rawValue: word[..<colon].lowercased()) else { return [] }
    let valueStart = word.lastIndex(of: ",") ?? colon
    let typed = word[word.index(after: valueStart)...].lowercased()
    return key.values.filter { $0.lowercased().hasPrefix(typed) }.map { head + word[...valueStart] + $0 }
  }
}
