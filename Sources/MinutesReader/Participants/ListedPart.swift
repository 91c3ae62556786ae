import Model

/// One part of a list of participants, without what only leads it in: `the Commission`, `members for AT`.
struct ListedPart {
  let text: String
  private let wording: TaggedWords

  /// A part that follows another may go on with its phrase: "représentants de la Belgique, de la France".
  init(_ text: String, follows: Bool = true, lexicon: LexiconIndex) {
    let printed = TaggedWords(text, lexicon: lexicon)
    let start = printed.endOfLead(follows: follows)
    if start > 0 {
      self.text = String(decoding: printed.bytes[printed.words[start].range.lowerBound...], as: UTF8.self)
      wording = TaggedWords(self.text, lexicon: lexicon)
    } else {
      self.text = text
      wording = printed
    }
  }

  /// The State or the body that it names, where the lexicon knows all of its words.
  var owner: Owner? {
    let name = 0..<wording.endBeforeBrackets
    guard let named = wording.mentions.first(where: { $0.words == name })?.owner,
      named != .party(.memberStates)
    else { return nil }
    return named
  }

  /// "Experts from Portugal"
  var endsWithState: Bool {
    guard !excepts, let last = wording.mentions.last, last.words.upperBound == wording.words.count else {
      return false
    }
    if case .memberState = last.owner { return true }
    return false
  }

  var isState: Bool { if case .memberState = owner { true } else { false } }

  /// `Ms Byrne`, `K. Brandt`: somebody who is called by name.
  var isPerson: Bool {
    guard wording.words.count > 1, wording.words[0].shape != .small else { return false }
    let second = wording.words[1]
    guard second.number == nil, second.shape != .small || !second.isA(.article) else { return false }
    let isCalled = wording.lexicon.lexicon.honorifics.contains(wording.folded(0))
    let hasInitial = wording.words[0].range.count == 1 && second.gap.contains(.stop)
    return (isCalled || hasInitial) && wording.words[..<wording.endBeforeBrackets].allSatisfy(mayBeInName)
  }

  /// Whether it is written with a capital, or as short as `de` and `van`.
  private func mayBeInName(_ word: Word) -> Bool {
    word.number == nil && !word.isA(.backMatter)
      && (word.shape != .small || word.range.count < 4 && !word.isA(.preposition)
        || word.gap.contains(.comma))
  }

  /// "All Member States except Malta": a State that is named in it is left out.
  var excepts: Bool {
    guard let all = wording.hits.first(where: { isAllStates($0.meaning) }) else {
      return wording.isA(.quantifier, at: 0) && wording.mentions.count > 1
    }
    return wording.mentions.contains {
      guard case .memberState = $0.owner else { return false }
      return $0.words.lowerBound >= all.words.upperBound
    }
  }

  /// Whether it speaks of Member States at large.
  var isAboutAllStates: Bool { wording.hits.contains { isAllStates($0.meaning) } }

  private func isAllStates(_ meaning: Meaning) -> Bool {
    guard case .owner(let number) = meaning else { return false }
    return wording.lexicon.owners[number] == .party(.memberStates)
  }

  /// Whether it goes on with the part before it: "in the chair"; behind all States also "save one".
  func goesOn(with previous: ListedPart) -> Bool {
    guard let first = wording.words.first, first.shape == .small, owner == nil else {
      return isState && previous.excepts
    }
    if isLedIn || wording.phrase(.absence, at: 0)?.count == wording.words.count { return true }
    let isNamed =
      first.isA(.article) || first.isA(.conjunction) || first.isA(.genitive) || first.isA(.doer)
      || first.starting.contains(.numeralName) || !wording.mentions.isEmpty
    return previous.isAboutAllStates && !isNamed
  }

  /// "in the chair", "who also speaks for others"
  var isLedIn: Bool {
    guard let first = wording.words.first, first.shape == .small else { return false }
    return first.isA(.preposition) || first.isA(.relative)
  }

  /// Whether it may name somebody: no date, no sentence, no pointer to a list elsewhere.
  var namesSomebody: Bool {
    let words = wording.words
    let hasLetters = words.contains { $0.number == nil && !$0.starting.contains(.numeralName) }
    guard hasLetters, words.count < Self.longest, text.utf8.first != UInt8(ascii: "("),
      !words.allSatisfy({ $0.range.count == 1 }), DateReader(wording).first == nil,
      !isPointer, !wording.lexicon.lexicon.nobody.contains(Folded(text).text),
      wording.phrase(.undecided, at: 0)?.count != words.count
    else { return false }
    return !words.contains { $0.shape == .small && $0.range.count > 1 && $0.isA(.finiteVerb) }
  }

  /// More words than that are a sentence.
  private static let longest = 30

  /// `see annex`, `siehe Anwesenheitsliste`
  private var isPointer: Bool {
    wording.words.count < 7
      && wording.all(.backMatter).contains { $0.lowerBound > 0 || $0.count == wording.words.count }
      && wording.mentions.isEmpty
  }

  /// The words that tell of absence; nil where it has none.
  var absence: Range<Int>? { wording.first(.absence) }

  /// What stands before those words, and they, where it ends with them: `MT, excused`.
  var absentAtEnd: (who: String, absence: String)? {
    guard let words = absence, words.lowerBound > 0, words.upperBound == wording.words.count else {
      return nil
    }
    return (wording.text(of: 0..<words.lowerBound), wording.text(of: words))
  }

  /// Whether it says what somebody is in the meeting: `Chair`, `in the chair`.
  var tellsOffice: Bool { wording.words.count < 5 && wording.has(.chairLabel) }

  /// Whether it is nothing but that.
  var isOffice: Bool { wording.phrase(.chairLabel, at: 0)?.count == wording.endBeforeBrackets }

  /// `Venue`, `Date`, `Reference`
  var isAboutTheMeeting: Bool {
    [WordClass.placeLabel, .dateLabel, .timeLabel, .otherDate, .subjectLabel, .backMatter].contains {
      wording.phrase($0, at: 0)?.count == wording.words.count
    }
  }

  /// Whether it may be the body that somebody is of: `SI`, `Head of Research`; not `by video`.
  var mayBeBody: Bool {
    guard let first = wording.words.first, first.number == nil else { return false }
    return first.shape != .small || first.isA(.doer) || !wording.mentions.isEmpty
  }

  /// "Good afternoon to all of you": what somebody says.
  var isSpoken: Bool {
    text.contains("?") || text.contains("!")
      || wording.words.contains { $0.isA(.speaker) || $0.shape == .small && $0.isA(.finiteVerb) }
  }

  /// The States in it, where it is nothing but their codes: `BE BG CZ`, `DE/AT`.
  var codes: [String] {
    let mentions = wording.mentions
    guard mentions.count > 1, mentions.count == wording.words.count,
      wording.words.allSatisfy({ $0.shape == .capitals && $0.gap.isDisjoint(with: .breaks) })
    else { return [] }
    return mentions.map { wording.text(of: $0.words) }
  }
}

extension TaggedWords {
  /// The first word that an opening bracket stands before, or the end.
  var endBeforeBrackets: Int { words.firstIndex { $0.gap.contains(.opening) } ?? words.count }

  /// Where the name begins behind a conjunction, an article and the word for whoever speaks for a State.
  fileprivate func endOfLead(follows: Bool) -> Int {
    let end = endBeforeBrackets
    var start = 0
    if follows, isSmall(at: 0), let link = phrase(.conjunction, at: 0) { start = link.upperBound }
    if follows, isSmall(at: start), isA(.genitive, at: start) { start += 1 }
    let isArticle =
      isA(.article, at: start) && !isA(.quantifier, at: start) && !isA(.possessive, at: start)
      && !words[start].starting.contains(.numeralName)
    if isArticle, isSmall(at: start) || mentions.contains(where: { $0.words.lowerBound == start + 1 }) {
      start += 1
    }
    if let state = startOfState(before: end), state > start, speaksFor(start..<state) { start = state }
    return start < end ? start : 0
  }

  private func isSmall(at index: Int) -> Bool {
    words.indices.contains(index) && words[index].shape == .small
  }

  private func startOfState(before end: Int) -> Int? {
    hits.first {
      guard $0.words.upperBound == end, case .owner(let number) = $0.meaning,
        case .memberState = lexicon.owners[number]
      else { return false }
      return true
    }?.words.lowerBound
  }

  /// `delegations of the`, `member for`
  private func speaksFor(_ lead: Range<Int>) -> Bool {
    var end = lead.upperBound
    if end - lead.lowerBound > 2, isA(.article, at: end - 1) { end -= 1 }
    guard end - lead.lowerBound == 2 else { return false }
    let link = end - 1
    let isDelegation = hits(at: lead.lowerBound).contains {
      guard case .owner(let number) = $0.meaning else { return false }
      return lexicon.owners[number] == .party(.memberStates) && $0.words.count == 1
    }
    return isDelegation && (isA(.genitive, at: link) || isA(.origin, at: link) || isA(.preposition, at: link))
      || isA(.doer, at: lead.lowerBound) && isA(.preposition, at: link) && !isA(.genitive, at: link)
  }
}
