import Model

/// How a pattern finds its places in the sentence.
extension RequestSentence {
  func match(_ pattern: RequestPattern, at first: Range<Int>) -> Match? {
    var owners: [Owner] = []
    // The month of May permits nothing.
    if pattern.needsDate, wording.words[first.lowerBound].shape == .capitalised,
      wording.words[first.lowerBound].starting.contains(.monthName)
    {
      return nil
    }
    if let slot = pattern.before {
      // "bereit, den Vergleich zu übernehmen"
      if wording.lexicon.lexicon.joinsNouns, first.lowerBound > 0,
        wording.folded(first.lowerBound - 1) == "zu"
      {
        return nil
      }
      guard let found = subject(before: first.lowerBound, slot) else { return nil }
      owners = inverted(behind: first.upperBound, instead: found) ?? found
    }
    // "Asked how long it takes": that is a question.
    if case .slot? = pattern.rest.first {
      if wording.phrase(.question, at: first.lowerBound)?.count ?? 1 > 1 { return nil }
      if asksQuestion(behind: first.upperBound, pattern) { return nil }
    }
    var position = first.upperBound
    for (index, element) in pattern.rest.enumerated() {
      switch element {
      case .slot(let slot):
        let limit = literal(behind: index, in: pattern).flatMap { nextOutsideNames(of: $0, from: position) }
        if limit == nil, pattern.before == nil, index == 0, let asked = partiesBeforeColon(from: position) {
          return Match(pattern: pattern, owners: asked, words: first.lowerBound..<wording.words.count)
        }
        if literal(behind: index, in: pattern) != nil, limit == nil { return nil }
        if let limit,
          (position..<limit).contains(where: {
            wording.isA(.question, at: $0) || wording.isA(.infinitiveMark, at: $0)
          })
        {
          return nil
        }
        guard let found = doers.behind(position, upTo: limit, slot) else { return nil }
        owners += found.owners
        position = found.end
      case .gap: continue
      case .words(let sequences):
        guard
          let found = next(
            of: sequences, from: position, within: 16, followedBy: slot(behind: index, in: pattern)),
          // "Asks each Member State whether …": that is answered on the spot.
          !(position..<found.lowerBound).contains(where: { wording.isA(.question, at: $0) })
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
      let isAsked = pattern.before == nil && pattern.asksAnybody
      owners =
        isAsked ? statesAddressed(before: first.lowerBound, pattern.force) ?? [.party(.memberStates)] : []
    }
    return owners.isEmpty
      ? nil : Match(pattern: pattern, owners: owners.distinct, words: first.lowerBound..<position)
  }

  /// "PL, RO: please name your players", "PT please confirm": the States that the sentence begins with, before a colon or
  /// right before what asks them; "RO reminds" asks others.
  private func statesAddressed(before index: Int, _ force: Force) -> [Owner]? {
    let colon = wording.words.indices.first { wording.words[$0].gap.contains(.colon) }
    let isRightBefore = force == .request && doers.mentions.contains { $0.words.upperBound == index }
    guard let end = colon ?? (isRightBefore ? index : nil) else { return nil }
    let named = doers.mentions.prefix { $0.words.upperBound <= end }.map(\.owner)
    let areStates = named.allSatisfy { if case .memberState = $0 { true } else { false } }
    return named.isEmpty || !areStates || doers.mentions[0].words.lowerBound > 0 ? nil : named.distinct
  }

  /// "Eine Kurzanleitung wird der EAD zukommen lassen": a party that the lexicon knows right behind the verb, in the form
  /// of a subject, instead of what stands before and is known to nobody.
  private func inverted(behind verb: Int, instead found: [Owner]) -> [Owner]? {
    guard wording.lexicon.lexicon.joinsNouns,
      found.allSatisfy({ if case .other = $0 { true } else { false } }),
      let named = doers.mentions.first(where: { (0...1).contains($0.words.lowerBound - verb) }),
      named.words.lowerBound == verb || ["der", "die", "das"].contains(wording.folded(verb))
    else { return nil }
    return doers.group(endingWith: doers.last(of: named)).map(\.owner).distinct
  }

  /// Whether all words of a pattern stand in it, whoever they are about: "stellen … zur Verfügung", and not "stellen" alone.
  var hasWordsOfPattern: Bool {
    wording.patternHits.contains { words, index in
      wording.lexicon.patterns[index].rest.allSatisfy { element in
        guard case .words(let sequences) = element else { return true }
        return next(of: sequences, from: words.upperBound, within: 30)
          != nil
      }
    }
  }

  /// The subject before that word; behind "and" the one of the pattern before.
  func subject(before index: Int, _ slot: RequestPattern.Slot) -> [Owner]? {
    if index > 0, wording.isA(.conjunction, at: index - 1),
      let last = matches.last(where: { $0.words.lowerBound < index })?.owners
        ?? (doers.subject.isEmpty ? speakerBefore(index) : doers.subject)
    {
      return last
    }
    return doers.before(startOfClitics(before: index), slot)
  }

  /// "Asked delegations how their contact point relates to", but "asked those that had not replied to".
  private func asksQuestion(behind start: Int, _ pattern: RequestPattern) -> Bool {
    let named = doers.mentions.first { (0..<3).contains($0.words.lowerBound - start) }
    guard let end = named.map({ doers.last(of: $0).words.upperBound }),
      literal(behind: 0, in: pattern)?.contains(where: { matches($0, at: end) }) != true
    else { return false }
    return wording.isA(.complementiser, at: end) && !wording.isA(.finiteVerb, at: end + 1)
  }

  /// "The Committee asks the Commission:", with "to …" in the entries below: the parties that are all that follows.
  private func partiesBeforeColon(from start: Int) -> [Owner]? {
    guard endsInColon, let last = doers.mentions.last, last.words.upperBound == wording.words.count,
      let first = doers.group(endingWith: last).first, (0...1).contains(first.words.lowerBound - start)
    else { return nil }
    return doers.group(endingWith: last).map(\.owner).distinct
  }

  /// "I can let you have it and will post it": who speaks, where the sentence says so before that word.
  private func speakerBefore(_ index: Int) -> [Owner]? {
    let speaks = (0..<index).contains { wording.isA(.speaker, at: $0) }
    return speaks && !doers.speaker.isEmpty ? doers.speaker : nil
  }

  func literal(behind index: Int, in pattern: RequestPattern) -> [[UInt32]]? {
    guard pattern.rest.indices.contains(index + 1), case .words(let sequences) = pattern.rest[index + 1]
    else { return nil }
    return sequences
  }

  func slot(behind index: Int, in pattern: RequestPattern) -> Bool {
    guard pattern.rest.indices.contains(index + 1), case .slot = pattern.rest[index + 1] else { return false }
    return true
  }

  /// The next place of any of the sequences; where a party must follow, the next that one follows.
  func next(
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

  /// The next place of any of the sequences that is no part of a name: "asked the delegation *of* Malta to".
  private func nextOutsideNames(of sequences: [[UInt32]], from start: Int) -> Int? {
    guard let found = next(of: sequences, from: start, within: reach(from: start))?.lowerBound else {
      return nil
    }
    guard let name = doers.mentions.first(where: { $0.words.contains(found) }), name.words.lowerBound < found
    else {
      return found
    }
    return next(of: sequences, from: name.words.upperBound, within: 10)?.lowerBound
  }

  /// "Those networks which do not yet count it among their members to": a relative clause makes the way longer.
  private func reach(from start: Int) -> Int {
    (start..<start + 5).contains { wording.isA(.relative, at: $0) } ? 18 : 10
  }

  func matches(_ sequence: [UInt32], at index: Int) -> Bool {
    index + sequence.count <= wording.words.count
      && sequence.indices.allSatisfy { sequence[$0] == wording.words[index + $0].symbol }
  }

  /// "zu melden", "auszufertigen"; the word of the verb.
  func infinitiveWithZu(from start: Int) -> Int? {
    (start..<max(start, wording.words.count)).first { index in
      let word = wording.words[index]
      let text = wording.text(of: index..<index + 1)
      guard word.shape == .small, text.hasSuffix("n"), index > start, !word.isA(.article) else {
        return false
      }
      let isJoined = text.utf8.count > 8 && text.dropFirst(2).contains("zu")
      return isJoined || wording.text(of: index - 1..<index) == "zu"
    }
  }

  /// "wahrgenommen", "vorgesehen", but not "angeben".
  private static func hasJoinedParticiple(_ word: ArraySlice<UInt8>) -> Bool {
    prefixes.contains { prefix in
      let rest = word.dropFirst(prefix.count)
      return word.starts(with: prefix) && rest.starts(with: "ge".utf8) && rest.count > 6
    }
  }

  private static let prefixes = [
    "ab", "an", "auf", "aus", "bei", "dar", "ein", "fest", "her", "hin", "mit", "nach", "statt", "teil", "um",
    "vor",
    "wahr", "weg", "zu", "zusammen",
  ].map { Array($0.utf8) }

  /// Whether the clause from that word on ends with an infinitive, as German future tense does, and not with a passive.
  func endsWithInfinitive(from start: Int) -> Bool {
    let end = (start + 1..<max(start + 1, wording.words.count)).first {
      wording.words[$0].gap.contains(.comma) || wording.words[$0].gap.contains(.semicolon)
    }
    guard start < wording.words.count, let last = wording.words[start..<(end ?? wording.words.count)].last
    else { return false }
    let text = wording.bytes[last.range]
    let isParticiple =
      text.starts(with: "ge".utf8) || Self.hasJoinedParticiple(text) || last.isA(.finiteVerb)
      || text.elementsEqual("worden".utf8)
    return last.shape == .small && !isParticiple
      && (text.suffix(2).elementsEqual("en".utf8) || text.suffix(2).elementsEqual("rn".utf8)
        || text.suffix(2).elementsEqual("ln".utf8))
  }
}
