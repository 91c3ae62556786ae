/// How a person is told one agenda item from another where printed labels repeat.
public struct AgendaNumbering: Hashable, Sendable {
  /// By position less one: `5`, `5 (2nd)`, `5 (3rd)`; an item printed without label has an empty name.
  public let names: [String]

  public init(labels: [String?]) {
    var seen: [String: Int] = [:]
    names = labels.map { label in
      guard let label else { return "" }
      let count = seen[label, default: 0] + 1
      seen[label] = count
      return count == 1 ? label : "\(label) (\(ordinal(count)))"
    }
  }

  /// The name of the item at that position, from 1; empty where there is none.
  public subscript(position: Int) -> String {
    names.indices.contains(position - 1) ? names[position - 1] : ""
  }
}

/// An English ordinal number: `1st`, `2nd`, `3rd`, `11th`.
public func ordinal(_ number: Int) -> String {
  let suffix =
    switch (number % 10, number % 100) {
    case (_, 11...13): "th"
    case (1, _): "st"
    case (2, _): "nd"
    case (3, _): "rd"
    default: "th"
    }
  return "\(number)\(suffix)"
}
