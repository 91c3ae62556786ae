import Model

/// One clause of a sentence: which States or what share of them it names, and what it says of them.
struct LinkageClause {
  /// What the clauses before have said.
  struct Context {
    var states: [MemberState] = []
    var status: String?
  }

  let states: [MemberState]
  let quantity: QuantifiedClaim.Quantity?
  /// The code of the status; nil where it states none.
  let status: String?
  /// Whether it goes on about the States named before: "Its contact point …".
  let goesOn: Bool
  /// "The same holds for Finland."
  let repeatsBefore: Bool

  /// The clauses of a sentence, parted at semicolons and at words like "while".
  static func clauses(of wording: TaggedWords) -> [LinkageClause] {
    let links = wording.all(.clauseLink).map(\.lowerBound)
    var starts =
      [0]
      + wording.words.indices.dropFirst().filter {
        wording.words[$0].gap.contains(.semicolon) || links.contains($0)
      }
    starts.append(wording.words.count)
    return zip(starts, starts.dropFirst()).filter { $0 < $1 }.map { LinkageClause(wording, $0..<$1) }
  }

  private init(_ wording: TaggedWords, _ range: Range<Int>) {
    func has(_ wordClass: WordClass) -> Bool {
      wording.all(wordClass).contains { range.contains($0.lowerBound) && $0.upperBound <= range.upperBound }
    }
    states = wording.mentions.filter { range.contains($0.words.lowerBound) }.compactMap { mention in
      if case .memberState(let state) = mention.owner { state } else { nil }
    }
    let start =
      range.first { !wording.isA(.clauseLink, at: $0) && !wording.isA(.preposition, at: $0) }
      ?? range.lowerBound
    goesOn =
      wording.isA(.pronoun, at: start)
      || (start..<min(start + 4, range.upperBound)).contains { wording.isA(.possessive, at: $0) }
    repeatsBefore = has(.sameAsBefore)
    quantity = Self.quantities.first { has($0.0) }?.1
    let isNegated = range.contains { wording.isA(.negation, at: $0) }
    status =
      if has(.sameAsBefore) { nil } else if has(.same), !isNegated {
        "same"
      } else if has(.establishing), !has(.notLinked) || has(.network) && !isNegated {
        "establishing"
      } else if has(.notLinked) || (isNegated && has(.linked)) { "not_linked" } else if has(.linked) {
        "linked"
      } else { nil }
  }

  private static let quantities: [(WordClass, QuantifiedClaim.Quantity)] = [
    (.none, .none), (.majority, .majority), (.several, .several), (.few, .few), (.some, .some), (.all, .all),
  ]
}
