import Model

/// One sentence: whether it asks something of somebody, how strongly, and of whom.
struct RequestSentence {
  /// One pattern that the sentence follows.
  struct Match {
    let pattern: RequestPattern
    let owners: [Owner]
    /// The first words of the pattern, up to the word behind all of it.
    let words: Range<Int>
  }

  private(set) var matches: [Match] = []
  let wording: Wording
  private let doers: Doers
  private let due: DueDate?

  /// The sentence as its doers know it, and the date by which something in it is due.
  init(_ doers: Doers, due: DueDate?) {
    wording = doers.wording
    self.due = due
    self.doers = doers
    guard !isAboutTheNextMeeting else { return }
    var taken: [Range<Int>] = []
    // Of patterns that begin with the same words the one with the most is meant.
    for (words, index) in wording.patternHits.sorted(by: { $0.words.count > $1.words.count }) {
      guard !taken.contains(where: { $0.overlaps(words) }),
        let match = match(wording.lexicon.patterns[index], at: words)
      else { continue }
      taken.append(words)
      if isFirm(match) { matches.append(match) }
    }
    matches.sort { $0.words.lowerBound < $1.words.lowerBound }
    if matches.isEmpty, let match = announcedStep ?? contribution { matches = [match] }
  }

  /// The parties that all the patterns together make responsible.
  var owners: [Owner] { matches.flatMap(\.owners).distinct }

  /// The strongest force among the patterns; nil where the sentence follows none.
  var force: Force? { matches.map(\.pattern.force).min() }

  var subject: [Owner] { doers.subject }

  /// Whether the sentence opens a list of what is asked: "Member States were asked to:".
  var opensList: Bool {
    guard let last = matches.last, wording.bytes.last(where: { $0 != 32 }) == UInt8(ascii: ":") else {
      return false
    }
    return last.words.upperBound >= wording.words.count - 1
  }

  /// "The next meeting will be hosted by LV": when the group meets is no step of anybody's.
  private var isAboutTheNextMeeting: Bool {
    wording.all(.nextMeeting).contains { $0.lowerBound < 3 }
      || (wording.has(.following) && (wording.first(.meeting)?.lowerBound ?? 9) < 4)
  }
}

// Patterns.
extension RequestSentence {
  private func match(_ pattern: RequestPattern, at first: Range<Int>) -> Match? {
    var owners: [Owner] = []
    if let slot = pattern.before {
      guard let found = subject(before: first.lowerBound, slot) else { return nil }
      owners = found
    }
    var position = first.upperBound
    for (index, element) in pattern.rest.enumerated() {
      switch element {
      case .slot(let slot):
        let limit = literal(behind: index, in: pattern).flatMap {
          next(of: $0, from: position, within: 10)?.lowerBound
        }
        if literal(behind: index, in: pattern) != nil, limit == nil { return nil }
        guard let found = doers.behind(position, upTo: limit, slot) else { return nil }
        owners += found.owners
        position = found.end
      case .gap: continue
      case .words(let sequences):
        guard
          let found = next(
            of: sequences, from: position, within: 16, followedBy: slot(behind: index, in: pattern))
        else { return nil }
        position = found.upperBound
      case .infinitive:
        guard endsWithInfinitive(from: position) else { return nil }
      case .infinitiveWithZu:
        guard let end = infinitiveWithZu(from: position) else { return nil }
        position = end
      }
    }
    if owners.isEmpty {
      owners = pattern.before == nil && pattern.rest.isEmpty ? [.party(.memberStates)] : []
    }
    return owners.isEmpty
      ? nil : Match(pattern: pattern, owners: owners.distinct, words: first.lowerBound..<position)
  }

  /// The subject before that word; behind "and" the one of the pattern before.
  private func subject(before index: Int, _ slot: RequestPattern.Slot) -> [Owner]? {
    if index > 0, wording.isA(.conjunction, at: index - 1),
      let last = matches.last(where: { $0.words.lowerBound < index })?.owners
        ?? (doers.subject.isEmpty ? nil : doers.subject)
    {
      return last
    }
    return doers.before(index, slot)
  }

  private func literal(behind index: Int, in pattern: RequestPattern) -> [[UInt32]]? {
    guard pattern.rest.indices.contains(index + 1), case .words(let sequences) = pattern.rest[index + 1]
    else { return nil }
    return sequences
  }

  private func slot(behind index: Int, in pattern: RequestPattern) -> Bool {
    guard pattern.rest.indices.contains(index + 1), case .slot = pattern.rest[index + 1] else { return false }
    return true
  }

  /// The next place of any of the sequences; where a party must follow, the next that one follows.
  private func next(
    of sequences: [[UInt32]], from start: Int, within reach: Int, followedBy party: Bool = false
  ) -> Range<Int>? {
    for index in start..<max(start, min(wording.words.count, start + reach)) {
      if index > start, wording.words[index].gap.contains(.semicolon) { return nil }
      for sequence in sequences where matches(sequence, at: index) {
        let range = index..<index + sequence.count
        if !party
          || doers.mentions.contains(where: { (0..<3).contains($0.words.lowerBound - range.upperBound) })
        {
          return range
        }
      }
    }
    return nil
  }

  private func matches(_ sequence: [UInt32], at index: Int) -> Bool {
    index + sequence.count <= wording.words.count
      && sequence.indices.allSatisfy { sequence[$0] == wording.words[index + $0].symbol }
  }

  /// "zu melden", "auszufertigen"; the word of the verb.
  private func infinitiveWithZu(from start: Int) -> Int? {
    (start..<max(start, wording.words.count)).first { index in
      let word = wording.words[index]
      let text = wording.text(of: index..<index + 1)
      guard word.shape == .small, text.hasSuffix("n"), index > start else { return false }
      let isJoined = text.utf8.count > 8 && text.dropFirst(2).contains("zu")
      return isJoined || wording.text(of: index - 1..<index) == "zu"
    }
  }

  /// Whether the clause from that word on ends with an infinitive, as German future tense does, and not with a passive.
  private func endsWithInfinitive(from start: Int) -> Bool {
    let end = (start + 1..<max(start + 1, wording.words.count)).first {
      wording.words[$0].gap.contains(.comma) || wording.words[$0].gap.contains(.semicolon)
    }
    guard start < wording.words.count, let last = wording.words[start..<(end ?? wording.words.count)].last
    else { return false }
    let text = wording.bytes[last.range]
    let isParticiple =
      text.starts(with: "ge".utf8) || last.isA(.finiteVerb) || text.elementsEqual("worden".utf8)
    return last.shape == .small && !isParticiple
      && (text.suffix(2).elementsEqual("en".utf8) || text.suffix(2).elementsEqual("rn".utf8)
        || text.suffix(2).elementsEqual("ln".utf8))
  }
}

// What makes a pattern hold.
extension RequestSentence {
  /// Whether something that can be checked is asked, not denied, and more than an opinion.
  private func isFirm(_ match: Match) -> Bool {
    if match.pattern.needsDate, due == nil, match.pattern.before == nil || !isStatedByOffice(match) {
      return false
    }
    return !isDenied(match) && !isVague(match) && !isOpinion(match) && !isHoped(match)
  }

  private func isDenied(_ match: Match) -> Bool {
    let range = max(0, match.words.lowerBound - 2)..<min(wording.words.count, match.words.upperBound + 1)
    return range.contains { index in
      guard wording.isA(.negation, at: index),
        index < match.words.lowerBound || index >= match.words.lowerBound
      else { return false }
      // "by no later than" denies nothing.
      let isDeadline =
        wording.all(.deadline).contains { $0.contains(index) }
        || wording.all(.period).contains { $0.contains(index) }
      let isElsewhere =
        index < match.words.lowerBound && !wording.words[index + 1].gap.isDisjoint(with: .breaks)
      return !isDeadline && !isElsewhere
    }
  }

  private func isVague(_ match: Match) -> Bool {
    var index = match.words.upperBound
    while wording.isA(.adverb, at: index)
      || wording.isA(.preposition, at: index) && match.pattern.force == .undertaking
    { index += 1 }
    if wording.isA(.hollow, at: index) { return true }
    // "I would ask the delegations to …": what is asked is what counts.
    if match.pattern.force == .undertaking,
      wording.patternHits.contains(where: { $0.words.lowerBound == index })
    {
      return true
    }
    if wording.phrase(.vague, at: index) != nil { return due == nil }
    // German has the verb at the end: "gebeten, wachsam zu bleiben".
    guard wording.lexicon.lexicon.announcesInPresent, let last = wording.words.indices.last, last > index
    else { return false }
    return due == nil && wording.isA(.vague, at: last)
  }

  /// "The Chair hoped that it would last."
  private func isHoped(_ match: Match) -> Bool {
    guard let wish = wording.first(.wish) else { return false }
    return match.pattern.force == .undertaking && wish.upperBound <= match.words.lowerBound
      && (wish.upperBound..<match.words.lowerBound).allSatisfy {
        wording.words[$0].gap.isDisjoint(with: .breaks)
      }
  }

  /// What somebody in the debate thinks that others should do is no request of the meeting's.
  private func isOpinion(_ match: Match) -> Bool {
    guard match.pattern.before == .party, match.pattern.rest.isEmpty, match.pattern.force == .request,
      let report = wording.first(.reporting), report.upperBound < match.words.lowerBound
    else { return false }
    return !isStatedByOffice(match)
  }

  /// Whether the chair or an institution says it.
  private func isStatedByOffice(_ match: Match) -> Bool {
    guard let report = wording.first(.reporting), report.upperBound < match.words.lowerBound else {
      return false
    }
    let voices = doers.mentions.filter { $0.words.upperBound <= report.lowerBound }.map(\.owner)
    return voices.contains { owner in
      if case .party(let party) = owner { party != .memberStates && party != .onlinePlatforms } else { false }
    }
  }
}

// Steps without a verb of asking.
extension RequestSentence {
  /// "La Commission transmettra …", "Das Sekretariat übermittelt bis Mai …": a party, then its verb.
  private var announcedStep: Match? {
    guard !wording.has(.negation) else { return nil }
    return futureStep ?? presentStep
  }

  /// A verb whose ending tells of the future, behind its subject.
  private var futureStep: Match? {
    let endings = wording.lexicon.lexicon.futureEndings
    guard !endings.isEmpty else { return nil }
    for index in wording.words.indices.dropFirst() where isVerb(index) {
      let verb = wording.text(of: index..<index + 1)
      guard endings.contains(where: { verb.hasSuffix($0) && verb.utf8.count > $0.utf8.count + 1 }) else {
        continue
      }
      var start = index
      while start > 1, wording.isA(.clitic, at: start - 1), wording.words[start].gap.isDisjoint(with: .breaks)
      { start -= 1 }
      guard let owners = doers.before(start, .party) else { continue }
      return step(of: owners, at: index)
    }
    return nil
  }

  /// A verb of the present right behind the party that the sentence begins with, and a date.
  private var presentStep: Match? {
    guard wording.lexicon.lexicon.announcesInPresent, due != nil, let first = doers.mentions.first,
      first.words.lowerBound < 3
    else { return nil }
    var verb = doers.endOfSubject
    while wording.isA(.adverb, at: verb) || wording.isA(.clitic, at: verb) { verb += 1 }
    guard verb < wording.words.count, isVerb(verb), !wording.isA(.past, at: verb) else { return nil }
    return step(of: doers.subject, at: verb)
  }

  private func step(of owners: [Owner], at verb: Int) -> Match {
    let pattern = RequestPattern(force: .undertaking, before: .party, rest: [], needsDate: false)
    return Match(pattern: pattern, owners: owners, words: verb..<verb + 1)
  }

  /// Whether the word may be a verb that says what is done.
  private func isVerb(_ index: Int) -> Bool {
    let word = wording.words[index]
    let others: [WordClass] = [
      .hollow, .reporting, .finiteVerb, .preposition, .conjunction, .genitive, .article, .doer, .quantifier,
    ]
    return word.shape == .small && word.range.count > 3 && word.gap.isDisjoint(with: [.opening, .colon])
      && wording.phrase(.vague, at: index) == nil && !others.contains { word.isA($0) }
  }

  /// "Written comments can be submitted until 12 February": asked of the meeting at large.
  private var contribution: Match? {
    guard due != nil, !wording.has(.past),
      let modal = wording.words.firstIndex(where: { $0.isA(.modal) || $0.isA(.finiteVerb) })
    else { return nil }
    let isNamed = wording.first(.contribution).map { $0.lowerBound < 4 } ?? false
    let isSubmitted =
      wording.all(.submission).contains { $0.lowerBound > modal }
      && wording.all(.modal).contains { $0.lowerBound < 8 }
    guard isNamed || isSubmitted else { return nil }
    let origin = doers.mentions.first { mention in
      mention.words.lowerBound > 1 && wording.isA(.origin, at: mention.words.lowerBound - 1)
    }
    let pattern = RequestPattern(force: .deadline, before: nil, rest: [], needsDate: true)
    return Match(pattern: pattern, owners: [origin?.owner ?? .party(.memberStates)], words: 0..<modal)
  }
}

extension Wording {
  /// The places where patterns may begin, each with the index of the pattern.
  var patternHits: [(words: Range<Int>, index: Int)] {
    hits.compactMap { hit in
      if case .pattern(let index) = hit.meaning { (hit.words, index) } else { nil }
    }
  }

  /// The word in small letters without marks.
  func folded(_ index: Int) -> String { Folded(text(of: index..<index + 1)).text }
}
