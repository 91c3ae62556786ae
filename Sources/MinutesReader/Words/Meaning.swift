/// What the lexicon knows of a word or a phrase.
enum Meaning: Sendable {
  case wordClass(WordClass)
  /// Somebody who may be asked, named so: the index among the owners of the lexicon's index.
  case owner(Int)
  /// The first words of the pattern with that index.
  case pattern(Int)
  /// From 1 to 12.
  case month(Int)
  /// `third`, from 1.
  case ordinal(Int)
  /// `three`, from 1.
  case numeral(Int)
}
