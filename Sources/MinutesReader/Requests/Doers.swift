import Model

/// Finds whom a sentence makes responsible, at the place where a pattern looks for them.
struct Doers {
  let wording: Wording
  let mentions: [Mention]
  /// Whom a pronoun means, where the sentence itself has named nobody before it.
  let antecedent: [Owner]
  /// Who speaks, where the sentence belongs to somebody's turn.
  let speaker: [Owner]

  /// The words by which the group's name calls its members.
  let members: Set<String>

  init(_ wording: Wording, antecedent: [Owner] = [], speaker: [Owner] = [], members: Set<String> = []) {
    self.wording = wording
    mentions = wording.mentions
    self.antecedent = antecedent
    self.speaker = speaker
    self.members = members
  }

  /// Whoever the sentence is about: the first party in it that no preposition leads in.
  var subject: [Owner] {
    guard let first = mentions.first(where: { !isLedIn($0) }) ?? mentions.first else { return unnamedSubject }
    return group(endingWith: last(of: first)).map(\.owner).distinct
  }

  /// The word behind the parties that the sentence is about.
  var endOfSubject: Int {
    mentions.first { !isLedIn($0) }.map { last(of: $0).words.upperBound } ?? 0
  }

  /// "The contractor that buys the samples has been selected": somebody the lexicon knows by the kind.
  private var unnamedSubject: [Owner] {
    let start = wording.words.indices.first { !wording.isA(.article, at: $0) } ?? 0
    guard
      let doer = (start..<min(start + 4, wording.words.count)).first(where: { wording.isA(.doer, at: $0) }),
      (start..<doer).allSatisfy({
        wording.words[$0].gap.isDisjoint(with: .breaks) && !wording.isA(.preposition, at: $0)
      })
    else { return [] }
    return other(in: start..<doer + 1, .party) ?? []
  }

  /// Whoever stands before that word as its subject; nil for nobody.
  func before(_ end: Int, _ slot: RequestPattern.Slot) -> [Owner]? {
    var end = end
    while end > 0, wording.words[end].gap.isDisjoint(with: .breaks),
      wording.isA(.adverb, at: end - 1) || wording.isA(.finiteVerb, at: end - 1)
    {
      end -= 1
    }
    guard end > 0 else { return nil }
    if let owners = pronoun(before: end) { return owners.isEmpty ? nil : owners }
    let range = nounPhrase(before: end)
    if let owners = owners(in: range) ?? membersInBrackets(before: end) { return owners }
    // "Delegations that did not take the floor were asked": the subject has a clause of its own.
    if let owners = subjectOfClause(before: range.lowerBound, upTo: end) { return owners }
    return other(in: range, slot)
  }

  /// Whoever follows from that word on, at most up to another; with the word behind them.
  func behind(_ start: Int, upTo limit: Int?, _ slot: RequestPattern.Slot) -> (owners: [Owner], end: Int)? {
    let end = min(wording.words.count, limit ?? start + 8)
    guard start < end, !wording.isA(.preposition, at: start), !wording.isA(.complementiser, at: start) else {
      return nil
    }
    let inside = mentions.filter { $0.words.lowerBound >= start && $0.words.upperBound <= end }
    if let first = inside.first, limit != nil || first.words.lowerBound - start <= 3,
      !crossesClause(start..<first.words.lowerBound)
    {
      let last = limit != nil ? inside[inside.count - 1] : last(of: first)
      let owners =
        limit != nil && inside.count > 1 && !isListed(inside)
        ? [first.owner] : group(endingWith: last).map(\.owner)
      return (owners.distinct, last.words.upperBound)
    }
    guard slot == .who else { return nil }
    let stop =
      (start + 1..<end).first {
        !wording.words[$0].gap.isDisjoint(with: .breaks) || wording.isA(.preposition, at: $0)
      } ?? end
    return other(in: start..<(limit ?? stop), slot).map { ($0, limit ?? stop) }
  }

  private func crossesClause(_ range: Range<Int>) -> Bool {
    range.contains { wording.isA(.finiteVerb, at: $0) || wording.isA(.complementiser, at: $0) }
  }
}

// Pronouns and clauses.
extension Doers {
  /// Whom the pronoun right before that word means; nil where none stands there.
  private func pronoun(before end: Int) -> [Owner]? {
    guard wording.words[end].gap.isDisjoint(with: [.semicolon, .opening]) else { return nil }
    if wording.isA(.speaker, at: end - 1) { return speaker }
    guard let start = wording.all(.pronoun).first(where: { $0.upperBound == end })?.lowerBound else {
      return nil
    }
    // In "how many halls they will rent" nobody takes anything on.
    let gap = wording.words[start].gap
    let isMainClause =
      start == 0 || !gap.isDisjoint(with: .breaks) || gap.contains(.dash)
      || wording.isA(.conjunction, at: start - 1) || wording.isA(.complementiser, at: start - 1)
      || wording.isA(.clauseLink, at: start - 1) || wording.isA(.reporting, at: start - 1)
    guard isMainClause else { return [] }
    let named = mentions.filter { $0.words.upperBound < end }
    guard let first = named.first(where: { !isLedIn($0) }) ?? named.first else { return antecedent }
    return group(endingWith: last(of: first)).map(\.owner).distinct
  }

  /// The words that belong together right before that word: back to a verb, a clause, or a comma that lists nothing.
  private func nounPhrase(before end: Int) -> Range<Int> {
    var start = end
    // What stands between commas is an aside: "CZ, as coordinator of the group, will".
    if wording.words.indices.contains(end), wording.words[end].gap.contains(.comma),
      let comma = (1..<end).last(where: { wording.words[$0].gap.contains(.comma) })
    {
      start = comma
    }
    let top = start
    while start > 0, !isBoundary(start, of: top) { start -= 1 }
    return start..<top
  }

  /// "the core team (EE, FR and RO)", "the two countries concerned, Bulgaria and Luxembourg,": who they are stands aside.
  private func membersInBrackets(before end: Int) -> [Owner]? {
    guard wording.words.indices.contains(end), !wording.words[end].gap.isDisjoint(with: [.closing, .comma]),
      let start = (1..<end).last(where: { !wording.words[$0].gap.isDisjoint(with: [.opening]) })
        ?? (1..<end).last(where: { wording.words[$0].gap.contains(.comma) && !isListed(around: $0) })
    else { return nil }
    let inside = mentions.filter { $0.words.lowerBound >= start && $0.words.upperBound <= end }
    if inside.first?.words.lowerBound == start { return inside.map(\.owner).distinct }
    let aside = wording.parts(of: start..<end)
    let areNames =
      wording.words[end].gap.contains(.closing)
      && wording.words[start..<end].allSatisfy { $0.shape != .small || $0.isA(.conjunction) }
    return areNames && aside.count > 1 ? aside.map { Owner($0) } : nil
  }

  /// Whether the phrase cannot go on before that word.
  private func isBoundary(_ index: Int, of end: Int) -> Bool {
    let gap = wording.words[index < wording.words.count ? index : index - 1].gap
    let before = wording.words[index - 1]
    if index < end {
      if !gap.isDisjoint(with: [.semicolon, .colon, .dash]) { return true }
      if gap.contains(.comma), !isListed(around: index) { return true }
      if gap.contains(.opening) || gap.contains(.closing) { return true }
    }
    if before.isA(.complementiser) || before.isA(.relative) { return true }
    if before.isA(.finiteVerb), before.shape == .small { return true }
    if before.isA(.conjunction), !isListed(around: index) { return true }
    return false
  }

  /// Whether parties stand on both sides of that place, as in a list.
  private func isListed(around index: Int) -> Bool {
    let left = mentions.contains { $0.words.upperBound == index || $0.words.upperBound == index - 1 }
    let right = mentions.contains { (index...index + 1).contains($0.words.lowerBound) }
    return (left && right) || joinsNames(index)
  }

  /// "Bayern und Hessen": names without article on both sides of "and".
  private func joinsNames(_ index: Int) -> Bool {
    guard index > 1, wording.isA(.conjunction, at: index - 1), wording.words.indices.contains(index) else {
      return false
    }
    return wording.words[index].shape != .small && wording.words[index - 2].shape != .small
      && !wording.isA(.article, at: index - 3) && !wording.isA(.article, at: index - 2)
      && !wording.isA(.preposition, at: index - 3)
  }

  /// A party at the beginning of the clause, where a clause of its own follows it.
  private func subjectOfClause(before phrase: Int, upTo end: Int) -> [Owner]? {
    guard phrase > 0 else { return nil }
    let start = (1..<phrase).last { !wording.words[$0].gap.isDisjoint(with: [.semicolon, .colon]) } ?? 0
    guard
      let first = mentions.first(where: { $0.words.lowerBound >= start && $0.words.upperBound <= phrase }),
      !isLedIn(first)
    else { return nil }
    let next = last(of: first).words.upperBound
    guard next < end, wording.isA(.relative, at: next) || wording.isA(.complementiser, at: next) else {
      return nil
    }
    return group(endingWith: last(of: first)).map(\.owner).distinct
  }
}

// Phrases.
extension Doers {
  /// The parties that the phrase names as the ones it is about; nil for none.
  private func owners(in range: Range<Int>) -> [Owner]? {
    let inside = mentions.filter {
      range.contains($0.words.lowerBound) && $0.words.upperBound <= range.upperBound
    }
    guard let last = inside.last(where: { !isLedIn($0, within: range) }) else { return nil }
    // "the proposal of the Commission", "the Commission's report": the party is not the one who acts.
    if let head = head(of: last, within: range), !isPerson(head) { return nil }
    let behind = last.words.upperBound..<range.upperBound
    if wording.words.indices.contains(behind.lowerBound), !behind.isEmpty, !isApposition(behind) {
      return nil
    }
    return group(endingWith: last).filter { $0.words.lowerBound >= range.lowerBound }.map(\.owner).distinct
  }

  /// The word that the party is "of"; nil where it stands for itself.
  private func head(of mention: Mention, within range: Range<Int>) -> Int? {
    guard let first = group(endingWith: mention).first else { return nil }
    var index = first.words.lowerBound - 1
    while index >= range.lowerBound, wording.isA(.article, at: index) { index -= 1 }
    guard index > range.lowerBound, wording.isA(.genitive, at: index) || wording.isA(.origin, at: index)
    else { return nil }
    return index - 1
  }

  private func isPerson(_ index: Int) -> Bool {
    wording.isA(.doer, at: index) || mentions.contains { $0.words.contains(index) }
  }

  /// What may stand between a party and its verb: who it is, or a clause about it.
  private func isApposition(_ range: Range<Int>) -> Bool {
    let first = wording.words[range.lowerBound]
    if first.gap.contains(.apostrophe) || first.gap == [.apostrophe] {
      return range.dropFirst().contains { wording.isA(.doer, at: $0) }
    }
    if !first.gap.isDisjoint(with: [.comma, .opening]) || first.isA(.relative) || first.isA(.complementiser) {
      return true
    }
    if first.isA(.preposition) || first.isA(.origin) { return false }
    return first.isA(.doer) || first.isA(.adverb) || (first.isA(.genitive) && range.count < 8)
      || (range.count == 1 && first.shape == .capitals)
  }

  /// Whoever the phrase names though the lexicon does not know them: as printed, without article.
  private func other(in range: Range<Int>, _ slot: RequestPattern.Slot) -> [Owner]? {
    var start = range.lowerBound
    while start < range.upperBound, wording.isA(.article, at: start) || wording.isA(.adverb, at: start) {
      start += 1
    }
    let end =
      (start..<max(start, range.upperBound)).first {
        $0 > start && (wording.isA(.preposition, at: $0) || wording.isA(.relative, at: $0))
      } ?? range.upperBound
    guard start < end, end - start <= 6, wording.words[start].number == nil else { return nil }
    let genitive = (start..<end).first { wording.isA(.genitive, at: $0) } ?? end
    let hasDoer = (start..<genitive).contains { wording.isA(.doer, at: $0) }
    let isNegated = (start..<end).contains { wording.isA(.negation, at: $0) }
    let isImpersonal =
      end - start == 1 && (wording.isA(.pronoun, at: start) || wording.isA(.preposition, at: start))
    let isAtLarge =
      (range.lowerBound..<start).contains { wording.isA(.quantifier, at: $0) } || isMember(genitive - 1)
    guard hasDoer || slot == .who || isAtLarge || isAcronym(start..<end), !isNegated, !isImpersonal,
      genitive > start
    else { return nil }
    if isAtLarge { return [.party(.memberStates)] }
    let names = wording.parts(of: start..<end)
    let areNames =
      names.count > 1 && !wording.isA(.article, at: start - 1) && wording.words[start].shape != .small
    return areNames ? names.map { Owner($0) } : [Owner(wording.text(of: start..<end))]
  }

  /// `planners`, where the group is the "Network of Exercise Planners".
  private func isMember(_ index: Int) -> Bool {
    wording.words.indices.contains(index) && members.contains(wording.folded(index))
  }

  /// `CERT-EU`: a body that is known by its letters.
  private func isAcronym(_ range: Range<Int>) -> Bool {
    wording.words[range].allSatisfy { $0.shape == .capitals }
      && wording.words[range.lowerBound].range.count > 2
      && !wording.isA(.alertSystem, at: range.lowerBound)
  }
}

// Lists of parties.
extension Doers {
  /// Whether a preposition makes the party the place, the aim or the company of something.
  private func isLedIn(_ mention: Mention, within range: Range<Int>? = nil) -> Bool {
    guard let first = group(endingWith: mention).first else { return false }
    var index = first.words.lowerBound - 1
    while index >= range?.lowerBound ?? 0, wording.isA(.article, at: index) || wording.isA(.doer, at: index) {
      index -= 1
    }
    return index >= range?.lowerBound ?? 0 && wording.isA(.preposition, at: index)
  }

  /// The parties listed together up to this one: "FI, EE and LV".
  private func group(endingWith mention: Mention) -> [Mention] {
    guard let index = mentions.firstIndex(where: { $0.words == mention.words }) else { return [mention] }
    var first = index
    while first > 0, isJoined(mentions[first - 1], mentions[first]) { first -= 1 }
    return Array(mentions[first...index])
  }

  /// The last of the parties listed together from this one on.
  private func last(of mention: Mention) -> Mention {
    guard var index = mentions.firstIndex(where: { $0.words == mention.words }) else { return mention }
    while index + 1 < mentions.count, isJoined(mentions[index], mentions[index + 1]) { index += 1 }
    return mentions[index]
  }

  private func isListed(_ mentions: [Mention]) -> Bool {
    zip(mentions, mentions.dropFirst()).allSatisfy { isJoined($0, $1) }
  }

  /// Whether nothing but "and", an article or a comma stands between two parties.
  private func isJoined(_ first: Mention, _ second: Mention) -> Bool {
    let between = first.words.upperBound..<second.words.lowerBound
    guard between.count < 3,
      between.allSatisfy({
        wording.isA(.conjunction, at: $0) || wording.isA(.article, at: $0) || wording.isA(.adverb, at: $0)
      })
    else { return false }
    let gaps = (first.words.upperBound...second.words.lowerBound).map { wording.words[$0].gap }
    return gaps.allSatisfy { $0.isDisjoint(with: [.semicolon, .colon, .opening, .closing]) }
      && (between.contains { wording.isA(.conjunction, at: $0) }
        || gaps.contains { $0.contains(.comma) || $0.contains(.slash) })
  }
}
