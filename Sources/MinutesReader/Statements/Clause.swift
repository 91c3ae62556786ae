import Model

/// One clause of a sentence: which States or what share of them it names. What it says of them, a topic tells.
struct Clause {
  /// What the clauses before have said.
  struct Context {
    var states: [MemberState] = []
    var status: String?
  }

  let wording: TaggedWords
  /// The words of the sentence that it has.
  let range: Range<Int>
  let states: [MemberState]
  let quantity: QuantifiedClaim.Quantity?
  /// Whether it goes on about the States named before: "Its contact point …".
  let goesOn: Bool
  /// "The same holds for Finland."
  let repeatsBefore: Bool

  /// The clauses of a sentence, parted at semicolons and at words like "while".
  static func clauses(of wording: TaggedWords) -> [Clause] {
    let links = wording.all(.clauseLink).map(\.lowerBound)
    var starts =
      [0]
      + wording.words.indices.dropFirst().filter {
        wording.words[$0].gap.contains(.semicolon) || links.contains($0)
      }
    starts.append(wording.words.count)
    return zip(starts, starts.dropFirst()).filter { $0 < $1 }.map { Clause(wording, $0..<$1) }
  }

  private init(_ wording: TaggedWords, _ range: Range<Int>) {
    self.wording = wording
    self.range = range
    states = wording.mentions.filter { range.contains($0.words.lowerBound) }.compactMap { mention in
      if case .memberState(let state) = mention.owner { state } else { nil }
    }
    let start =
      range.first { !wording.isA(.clauseLink, at: $0) && !wording.isA(.preposition, at: $0) }
      ?? range.lowerBound
    goesOn =
      wording.isA(.pronoun, at: start)
      || (start..<min(start + 4, range.upperBound)).contains { wording.isA(.possessive, at: $0) }
      || range.lowerBound > 0 && !wording.mentions.contains { range.contains($0.words.lowerBound) }
    repeatsBefore = !Self.phrases(.sameAsBefore, in: range, of: wording).isEmpty
    let share = Self.quantities.lazy.compactMap { wordClass, quantity in
      Self.phrases(wordClass, in: range, of: wording).first.map { (quantity, $0) }
    }.first
    quantity = share?.0
    words = share?.1
  }

  /// The words that tell the quantity.
  private let words: Range<Int>?

  func has(_ wordClass: WordClass) -> Bool { !Self.phrases(wordClass, in: range, of: wording).isEmpty }

  /// What it answers, where it says yes or no: "no" before another word denies only that.
  var answer: Bool? {
    range.lazy.compactMap { index -> Bool? in
      if wording.isA(.yes, at: index) { return true }
      guard wording.isA(.no, at: index) else { return nil }
      let isAlone = !wording.words.indices.contains(index + 1) || wording.words[index + 1].gap != .space
      return isAlone ? false : nil
    }.first
  }

  /// Whether a phrase of the class is in it that is no part of one of the other class.
  func has(_ wordClass: WordClass, outside other: WordClass) -> Bool {
    let others = Self.phrases(other, in: range, of: wording)
    return Self.phrases(wordClass, in: range, of: wording).contains { phrase in
      !others.contains { $0.lowerBound <= phrase.lowerBound && phrase.upperBound <= $0.upperBound }
    }
  }

  /// Whether anything in it is denied, by words other than those: "*no* Member State" denies nothing that is said of it.
  func isNegated(beside stated: Range<Int>? = nil) -> Bool {
    range.contains { index in
      wording.isA(.negation, at: index) && words?.contains(index) != true && stated?.contains(index) != true
    }
  }

  private static func phrases(
    _ wordClass: WordClass, in range: Range<Int>, of wording: TaggedWords
  ) -> [Range<Int>] {
    wording.all(wordClass).filter { range.contains($0.lowerBound) && $0.upperBound <= range.upperBound }
  }

  private static let quantities: [(WordClass, QuantifiedClaim.Quantity)] = [
    (.none, .none), (.majority, .majority), (.several, .several), (.few, .few), (.some, .some), (.all, .all),
  ]
}
