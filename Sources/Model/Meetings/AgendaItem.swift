/// One heading of the minutes with what was said under it.
public struct AgendaItem: Hashable, Sendable {
  /// The place among the headings of this version, from 1: the key, where printed labels may repeat.
  public let position: Int
  /// The label as printed, without keyword and final punctuation: `5`, `2.1.A`, `a`; nil where none is printed.
  public var label: String?
  public var title: String
  /// 1 for a heading of the agenda, 2 and more below another.
  public var depth: Int
  public var passages: [Passage]

  public init(position: Int, label: String?, title: String, depth: Int = 1, passages: [Passage]) {
    self.position = position
    self.label = label
    self.title = title
    self.depth = depth
    self.passages = passages
  }
}

/// One paragraph, list entry or table row of an agenda item, cleaned.
public struct Passage: Hashable, Sendable {
  public enum Kind: String, CaseIterable, Sendable {
    case paragraph, listEntry = "list_entry", tableRow = "table_row"
  }

  public var kind: Kind
  public var text: String

  public init(kind: Kind = .paragraph, text: String) {
    self.kind = kind
    self.text = text
  }
}
