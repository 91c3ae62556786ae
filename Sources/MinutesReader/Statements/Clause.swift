import Model

/// One clause of a sentence: which States or what share of them it names. What it says of them, a topic tells.
struct Clause {
  /// What the clauses before have said.
  struct Context {
    /// Whoever has the floor, and so speaks of itself.
    var speakers: [MemberState] = []
    var states: [MemberState] = []
    var status: String?

    init(speakers: [MemberState] = [], status: String? = nil) {
      self.speakers = speakers
      self.status = status
      states = speakers
    }
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
  /// "Slovenia asked whether …": whoever asks states nothing.
  let asks: Bool
  /// Whether it names no party, and no share of the States.
  let namesNobody: Bool
  /// "The Commission wished Malta to link them": an institution speaks first.
  let isSaidByInstitution: Bool
  /// "The opposite is true of Sweden."
  var contradictsBefore: Bool {
    phrases(.sameAsBefore).contains { $0.dropFirst().contains { wording.isA(.negation, at: $0) } }
  }
  /// "In Romania too.": nothing else is said.
  var isAddition: Bool { range.count < 6 && has(.also) }
  /// "But not in Ireland.", "die französische nicht": it denies of others what was said before, and says nothing else.
  var deniesBefore: Bool {
    range.count < 7 && !repeatsBefore && range.contains { wording.isA(.negation, at: $0) }
      && range.allSatisfy(isOfFrame)
  }

  /// Whether the word says nothing by itself: a State, or a word like "but" and "not".
  private func isOfFrame(_ index: Int) -> Bool {
    wording.words[index].starting.contains(.clauseLink) || parties.contains { $0.contains(index) }
      || Self.frame.contains { wording.isA($0, at: index) }
  }

  private static let frame: [WordClass] = [
    .negation, .article, .preposition, .genitive, .conjunction, .adverb, .finiteVerb, .clauseLink, .pronoun,
  ]
  /// The words of the parties that it names.
  private let parties: [Range<Int>]
  /// What the lexicon found that begins in it.
  private let hits: ArraySlice<TaggedWords.Hit>
  /// The words that tell the quantity.
  private let words: Range<Int>?

  /// Of what begins in its range: the parties named, and what the lexicon found.
  init(
    _ wording: TaggedWords, _ range: Range<Int>, mentions: ArraySlice<Mention>,
    hits: ArraySlice<TaggedWords.Hit>
  ) {
    self.wording = wording
    self.range = range
    states = mentions.memberStates
    self.hits = hits
    parties = mentions.map(\.words)
    isSaidByInstitution =
      switch mentions.first?.owner {
      case .party(let party): party != .memberStates
      default: false
      }
    // The network is no party that a clause is about, nor are its members.
    let namesNoParty = mentions.allSatisfy { mention in
      mention.words.contains { wording.isA(.network, at: $0) }
        || wording.isA(.possessive, at: mention.words.lowerBound - 1)
    }
    let start =
      range.first { !wording.isA(.clauseLink, at: $0) && !wording.isA(.preposition, at: $0) }
      ?? range.lowerBound
    goesOn =
      wording.isA(.pronoun, at: start)
      || (start..<min(start + 4, range.upperBound)).contains { wording.isA(.possessive, at: $0) }
      || range.lowerBound > 0 && namesNoParty
    let phrases = { Self.phrases($0, among: hits, in: range, of: wording) }
    repeatsBefore = !phrases(.sameAsBefore).isEmpty
    asks = phrases(.question).contains { question in
      mentions.contains { mention in
        (0...1).contains(question.lowerBound - mention.words.upperBound)
          && !wording.isA(.article, at: mention.words.upperBound)
          && wording.words[mention.words.upperBound..<question.upperBound].allSatisfy {
            $0.gap.isDisjoint(with: .breaks)
          }
      }
    }
    let share = Self.quantities.lazy.compactMap { wordClass, quantity in
      phrases(wordClass).first.map { (quantity, $0) }
    }.first
    quantity = share?.0
    namesNobody = namesNoParty && share == nil
    words = share?.1
  }

  /// Whether it is long enough for a sentence, or has a verb: titles and entries of tables tell nothing.
  var isTold: Bool {
    let isOfTable = range.dropFirst().contains { wording.words[$0].gap.contains(.other) }
    return range.count > 7 && !isOfTable
      || range.contains { wording.isA(.finiteVerb, at: $0) || wording.isA(.reporting, at: $0) }
  }

  /// Whether it speaks of a link, and not only of Member States.
  var tellsOfBond: Bool { phrases(.bond).contains { bond in !parties.contains { $0.overlaps(bond) } } }

  /// The words that ask; "SI" is Slovenia, and not "si".
  private var questions: [Range<Int>] {
    phrases(.question).filter { question in !parties.contains { $0.overlaps(question) } }
  }

  /// Whether anything is asked in it.
  var hasQuestion: Bool { !questions.isEmpty }

  /// Whether all phrases of the class stand behind "whether", up to the next comma.
  func isAsked(_ wordClass: WordClass) -> Bool {
    let questions = self.questions.filter { $0.lowerBound > range.lowerBound }
    let found = phrases(wordClass)
    return !questions.isEmpty && !found.isEmpty
      && found.allSatisfy { phrase in
        let part = part(around: phrase)
        return questions.contains { part.contains($0.lowerBound) && $0.upperBound <= phrase.lowerBound }
      }
  }

  func has(_ wordClass: WordClass) -> Bool { !phrases(wordClass).isEmpty }

  /// Whether a phrase of the class is in it that is no part of one of the other class.
  func has(_ wordClass: WordClass, outside other: WordClass) -> Bool {
    var others = phrases(other)[...]
    return phrases(wordClass).contains { phrase in
      others = others.drop { $0.upperBound < phrase.upperBound }
      return others.first.map { $0.lowerBound > phrase.lowerBound } ?? true
    }
  }

  /// What it answers, where it says yes or no: "no" before another word denies only that.
  var answer: Bool? {
    if has(.yes) { return true }
    if phrases(.no).contains(where: wording.isAlone) { return false }
    // "Its contact point is."
    let last = range.upperBound - 1
    let endsInVerb = range.count > 1 && wording.isA(.finiteVerb, at: last) && wording.isAlone(last..<last + 1)
    return endsInVerb && !isNegated() && (has(.contactPoint) || range.count < 9) ? true : nil
  }

  /// "Does not intend to": whether a word that denies stands right before a phrase of the class.
  func isDenied(rightBefore wordClass: WordClass) -> Bool {
    phrases(wordClass).contains { phrase in
      var index = phrase.lowerBound - 1
      while wording.isA(.adverb, at: index) { index -= 1 }
      return range.contains(index) && wording.isA(.negation, at: index) && words?.contains(index) != true
    }
  }

  /// Whether a phrase of the class stands behind a mark, "CZ: member", and before any of the other class.
  func answers(with wordClass: WordClass, before other: WordClass) -> Bool {
    guard let first = phrases(wordClass).first, wording.words[first.lowerBound].gap != .space else {
      return false
    }
    return phrases(other).first.map { first.lowerBound < $0.lowerBound } ?? true
  }

  /// Whether anything in it is denied, by words other than those: "*no* Member State" denies nothing that is said of it.
  func isNegated(beside stated: Range<Int>? = nil) -> Bool {
    range.contains { index in
      wording.isA(.negation, at: index) && words?.contains(index) != true && stated?.contains(index) != true
    }
  }

  /// Whether a phrase of the class is denied, between the commas around it: "no need of a link, one person does both"
  /// denies something else.
  func isNegated(around wordClass: WordClass) -> Bool {
    phrases(wordClass).contains(where: isNegated(around:))
  }

  private func isNegated(around phrase: Range<Int>) -> Bool {
    part(around: phrase).contains {
      wording.isA(.negation, at: $0) && words?.contains($0) != true && !phrase.contains($0)
    }
  }

  /// Whether a verb stands there that begins something else; before "to" it is the one of the prospect itself, "steps
  /// were being taken to make it a member".
  private func isParted(_ between: Range<Int>) -> Bool {
    let start = between.last { wording.isA(.infinitiveMark, at: $0) } ?? between.lowerBound
    return (start..<between.upperBound).contains { wording.isA(.finiteVerb, at: $0) }
  }

  /// Whether every phrase of the class stands behind words like "will", with neither a comma nor a verb between.
  func isStillToCome(_ wordClass: WordClass) -> Bool {
    let prospects = phrases(.prospect)
    return phrases(wordClass).allSatisfy { phrase in
      let start = part(around: phrase).lowerBound
      return prospects.contains { prospect in
        start <= prospect.lowerBound && prospect.lowerBound < phrase.lowerBound
          && !isParted(prospect.upperBound..<max(prospect.upperBound, phrase.lowerBound))
      }
    }
  }

  /// "The postal operator has joined the network": whether all that the first class says stands between commas without the
  /// second class, right behind one of the others, or in a relative clause of it.
  func isSaid(_ wordClass: WordClass, ofNo subject: WordClass, but others: [WordClass]) -> Bool {
    let said = phrases(wordClass)
    guard !said.isEmpty, others.contains(where: wording.has) else { return false }
    let subjects = phrases(subject)
    let others = others.flatMap(phrases)
    return said.allSatisfy { phrase in
      let part = part(around: phrase)
      guard !subjects.contains(where: { part.contains($0.lowerBound) }) else { return false }
      var index = phrase.lowerBound - 1
      while wording.isA(.finiteVerb, at: index) || wording.isA(.adverb, at: index) { index -= 1 }
      let isRelative = wording.isA(.relative, at: index)
      let end = isRelative ? index : index + 1
      return others.contains { (0..<(isRelative ? 5 : 1)).contains(end - $0.upperBound) }
    }
  }

  /// "With the media authority linked": whether each phrase of the class stands right behind a body that a preposition leads
  /// in.
  func isSaid(_ wordClass: WordClass, rightBehind other: WordClass) -> Bool {
    let said = phrases(wordClass)
    let bodies = phrases(other).filter { body in
      (1...2).contains { wording.isA(.preposition, at: body.lowerBound - $0) }
    }
    return !said.isEmpty
      && said.allSatisfy { phrase in bodies.contains { $0.upperBound == phrase.lowerBound } }
  }

  /// "Formerly it was not represented, now it is": whether the last phrase of the class stands behind a comma and "now".
  func holdsNow(_ wordClass: WordClass) -> Bool {
    guard let last = phrases(wordClass).last, !isNegated(around: last) else { return false }
    let part = part(around: last)
    return part.lowerBound > range.lowerBound && phrases(.nowadays).contains { part.contains($0.lowerBound) }
  }

  /// "Are currently formalising": the form of a verb for what goes on.
  var isInProgress: Bool {
    range.contains { index in
      guard wording.isA(.finiteVerb, at: index) else { return false }
      var next = index + 1
      while wording.isA(.adverb, at: next) || wording.isA(.nowadays, at: next) { next += 1 }
      return range.contains(next) && wording.isSmall(at: next, endingIn: "ing")
    }
  }

  /// Whether a phrase of the class stands between the commas around one of the other class.
  func has(_ wordClass: WordClass, beside other: WordClass) -> Bool {
    let parts = phrases(other).map(part(around:))
    return phrases(wordClass).contains { phrase in parts.contains { $0.contains(phrase.lowerBound) } }
  }

  /// What stands between the commas around a phrase.
  private func part(around phrase: Range<Int>) -> Range<Int> {
    let isParted = { (index: Int) in !wording.words[index].gap.isDisjoint(with: [.comma, .colon]) }
    let start = range.last { $0 <= phrase.lowerBound && isParted($0) } ?? range.lowerBound
    let end = range.first { $0 >= phrase.upperBound && isParted($0) } ?? range.upperBound
    return start..<end
  }

  private func phrases(_ wordClass: WordClass) -> [Range<Int>] {
    Self.phrases(wordClass, among: hits, in: range, of: wording)
  }

  private static func phrases(
    _ wordClass: WordClass, among hits: ArraySlice<TaggedWords.Hit>, in range: Range<Int>,
    of wording: TaggedWords
  ) -> [Range<Int>] {
    guard wording.has(wordClass) else { return [] }
    return hits.phrases(of: wordClass).filter { $0.upperBound <= range.upperBound }
  }

  private static let quantities: [(WordClass, QuantifiedClaim.Quantity)] = [
    (.none, .none), (.majority, .majority), (.several, .several), (.few, .few), (.some, .some), (.all, .all),
  ]
}

extension ArraySlice<Mention> {
  /// The Member States among them, each once, in order.
  fileprivate var memberStates: [MemberState] {
    var seen: Set<MemberState> = []
    return compactMap { mention in
      guard case .memberState(let state) = mention.owner, seen.insert(state).inserted else { return nil }
      return state
    }
  }
}
