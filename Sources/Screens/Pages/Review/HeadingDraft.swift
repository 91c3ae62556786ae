import Model

/// A heading while a person words it, step by step.
struct HeadingDraft: Equatable, Sendable {
  static let deepest = 9

  /// The index of its line in the text.
  let line: Int
  var label: String?
  var title: String
  /// From 1 to `deepest`.
  var depth: Int

  var choice: Mending.LineChoice { .heading(label: label, title: title, depth: depth) }

  /// The heading that stands on the line now.
  init(line: Int, _ item: AgendaItem) {
    self.line = line
    (label, title, depth) = (item.label, item.title, item.depth)
  }

  /// What a line that is no heading suggests, below headings of that depth.
  init(line: Int, suggestedBy text: String, depth: Int) {
    let hashes = text.prefix { $0 == "#" }.count
    let words = text.dropFirst(hashes).split(separator: " ")
    self.line = line
    label = words.count > 1 ? words.first.flatMap(Self.label) : nil
    title = words.dropFirst(label == nil ? 0 : 1).joined(separator: " ")
    let levels = label.map { $0.split(separator: ".").count } ?? 1
    self.depth = hashes > 1 ? hashes - 1 : levels > 1 ? levels : max(1, depth)
  }

  /// The word without its punctuation where it looks like a label: `3.`, `2.1.A`, `(a)`, `IV.`.
  private static func label(_ word: Substring) -> String? {
    let isMark = { (character: Character) in ".:()–-".contains(character) }
    let start = word.drop(while: isMark)
    guard let end = start.lastIndex(where: { !isMark($0) }) else { return nil }
    let core = start[...end]
    let isNumber = core.first?.isNumber == true && core.count <= 8
    let isLetter = core.count == 1 || core.allSatisfy { "IVXL".contains($0) }
    return isNumber || isLetter && core.count < word.count ? String(core) : nil
  }
}
