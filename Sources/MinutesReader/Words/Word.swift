/// A stretch of letters, or of digits, in a text.
struct Word: Sendable {
  /// UTF-8 offsets in the text.
  let range: Range<Int>
  /// The number that the lexicon's index gives to the word, whatever its case and marks; 0 for a word it does not have.
  let symbol: UInt32
  /// What the lexicon says of the word alone.
  var classes: WordClasses
  /// What phrases begin with it.
  var starting = WordClasses()
  /// The value of up to nine digits; nil for letters.
  let number: Int?
  let shape: Shape
  /// What stands between the word before and this one.
  let gap: Gap

  /// How the letters are written.
  enum Shape: Sendable { case small, capitalised, capitals, digits }

  /// Whether it belongs to that class.
  func isA(_ wordClass: WordClass) -> Bool { classes.contains(wordClass) }
}

/// The marks between two words.
struct Gap: OptionSet, Sendable {
  let rawValue: UInt16

  static let space = Gap(rawValue: 1)
  static let comma = Gap(rawValue: 2)
  static let semicolon = Gap(rawValue: 4)
  static let colon = Gap(rawValue: 8)
  static let stop = Gap(rawValue: 16)
  static let hyphen = Gap(rawValue: 32)
  /// A dash between words or clauses.
  static let dash = Gap(rawValue: 64)
  static let slash = Gap(rawValue: 128)
  static let apostrophe = Gap(rawValue: 256)
  static let opening = Gap(rawValue: 512)
  static let closing = Gap(rawValue: 1024)
  static let other = Gap(rawValue: 2048)

  /// Marks across which no phrase of the lexicon goes.
  static let breaks: Gap = [.comma, .semicolon, .colon, .opening, .closing]
}
