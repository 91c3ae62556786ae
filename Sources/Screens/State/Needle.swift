import Model

/// Words to find in a view, and in which direction.
struct Needle: Equatable, Sendable {
  var text: String
  var isForward = true

  /// Whether the text has the words, whatever the case and the accents.
  func isIn(_ text: String) -> Bool { !ranges(in: text).isEmpty }

  /// UTF-8 offsets of the words in the text, whatever the case and the accents.
  func ranges(in text: String) -> [Range<Int>] { Folded(text).ranges(of: self.text) }

  /// The next index for which `isMatch` holds, after or before `index` and around the ends; nil where none does.
  func next(from index: Int, count: Int, where isMatch: (Int) -> Bool) -> Int? {
    guard count > 0 else { return nil }
    let step = isForward ? 1 : -1
    return (1...count).lazy.map { ((index + step * $0) % count + count) % count }.first(where: isMatch)
  }
}
