/// One line that the user types: a text and the place in it where typing goes on.
public struct LineEditor: Hashable, Sendable {
  private var before: [Character] = []
  private var after: [Character] = []

  /// The cursor stands at the end.
  public init(_ text: String = "") {
    before = Array(text)
  }

  public var text: String { String(before + after) }
  public var isEmpty: Bool { before.isEmpty && after.isEmpty }
  /// The number of characters before the cursor.
  public var cursor: Int { before.count }

  /// Adds a text at the cursor, as typed or pasted; line ends and tabs become spaces.
  public mutating func insert(_ text: String) {
    let line = text.map { $0.isWhitespace ? " " : $0 }
    // A mark may join the letter before it.
    before = Array(String(before) + String(line))
  }

  /// Edits as the keys of a shell do; false for a key that is no affair of a line.
  public mutating func handle(_ key: Key) -> Bool {
    switch key {
    case .character(let character): insert(String(character))
    case .backspace, .control("h"): before = before.dropLast()
    case .delete, .control("d"): after = Array(after.dropFirst())
    case .left, .control("b"): move(to: cursor - 1)
    case .right, .control("f"): move(to: cursor + 1)
    case .home, .control("a"): move(to: 0)
    case .end, .control("e"): move(to: before.count + after.count)
    case .control("u"): before = []
    case .control("k"): after = []
    case .control("w"): deleteWord()
    default: return false
    }
    return true
  }

  private mutating func move(to place: Int) {
    let all = before + after
    let place = min(max(place, 0), all.count)
    (before, after) = (Array(all[..<place]), Array(all[place...]))
  }

  private mutating func deleteWord() {
    while before.last == " " { before.removeLast() }
    while let last = before.last, last != " " { before.removeLast() }
  }
}

extension LineEditor {
  /// What fits on a number of columns, with the cursor in it, and the cursor's column.
  public func visible(columns: Int) -> (text: String, cursor: Int) {
    var shown = Substring(String(before))
    var width = displayWidth(String(before))
    while width >= max(columns, 1), let first = shown.popFirst() { width -= displayWidth(String(first)) }
    return (String(shown) + String(after), width)
  }
}
