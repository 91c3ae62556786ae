import Model

/// Whom a phrase names.
extension Doers {
  /// The parties that the phrase names as the ones it is about; nil for none.
  func owners(in range: Range<Int>) -> [Owner]? {
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
    let named = group(endingWith: last).filter { $0.words.lowerBound >= range.lowerBound }
    return (partner(of: named.first, within: range) + named.map(\.owner)).distinct
  }

  /// "Its liaison offices", "his office": whoever they belong to.
  func ownersOfBody(in range: Range<Int>) -> [Owner]? {
    guard range.count < 5, wording.isA(.possessive, at: range.lowerBound),
      wording.isA(.doer, at: range.upperBound - 1)
    else { return nil }
    let named = mentions.filter { $0.words.upperBound <= range.lowerBound }
    // "…, which its representative agreed to supply"
    let isRelative = wording.isA(.relative, at: range.lowerBound - 1)
    guard let owner = isRelative ? named.last : named.first(where: { !isLedIn($0) }) ?? named.first else {
      return antecedent.isEmpty ? nil : antecedent
    }
    return group(endingWith: last(of: owner)).map(\.owner).distinct
  }

  /// "Moldova and Romania": whoever stands before the first party and "and", though the lexicon does not know them.
  private func partner(of first: Mention?, within range: Range<Int>) -> [Owner] {
    guard let index = first.map({ $0.words.lowerBound - 2 }), index >= range.lowerBound,
      wording.isA(.conjunction, at: index + 1), wording.words[index].symbol == 0,
      wording.words[index].shape == .capitalised || wording.words[index].shape == .capitals
    else { return [] }
    return [Owner(wording.text(of: index..<index + 1))]
  }

  /// The word that the party is "of"; nil where it stands for itself.
  func head(of mention: Mention, within range: Range<Int>) -> Int? {
    guard let first = group(endingWith: mention).first else { return nil }
    var index = first.words.lowerBound - 1
    while index >= range.lowerBound, wording.isA(.article, at: index) { index -= 1 }
    guard index > range.lowerBound, wording.isA(.genitive, at: index) || wording.isA(.origin, at: index)
    else { return nil }
    return index - 1
  }

  func isPerson(_ index: Int) -> Bool {
    wording.isA(.doer, at: index) || mentions.contains { $0.words.contains(index) }
  }

  /// What may stand between a party and its verb: who it is, or a clause about it.
  func isApposition(_ range: Range<Int>) -> Bool {
    let first = wording.words[range.lowerBound]
    if wording.phrase(.role, at: range.lowerBound) != nil { return true }
    // "The Austrian and Dutch delegations each"
    if range.count == 1, first.isA(.quantifier) { return true }
    if first.gap.contains(.apostrophe) || first.gap == [.apostrophe] {
      return range.dropFirst().contains { wording.isA(.doer, at: $0) }
    }
    if !first.gap.isDisjoint(with: [.comma, .opening]) || first.isA(.relative) || first.isA(.complementiser) {
      return true
    }
    if first.isA(.preposition) || first.isA(.origin) { return false }
    // "Any delegation using such seals", "les délégations intéressées"
    if first.shape == .small, first.range.count > 4, range.count < 10,
      wording.isSmall(at: range.lowerBound, endingIn: "ing")
        || range.count == 1 && wording.lexicon.lexicon.putsAdjectivesBehind
    {
      return true
    }
    return first.isA(.doer) || first.isA(.adverb) || (first.isA(.genitive) && range.count < 8)
      || (range.count == 1 && first.shape == .capitals)
  }

  /// Whoever the phrase names though the lexicon does not know them: as printed, without article.
  func other(in range: Range<Int>, _ slot: RequestPattern.Slot) -> [Owner]? {
    var start = range.lowerBound
    // "For that purpose each coordinator"
    if let each = range.dropFirst().last(where: { wording.isA(.quantifier, at: $0) }),
      each < range.upperBound - 1,
      !wording.isA(.preposition, at: each - 1)
    {
      start = each
    }
    while start < range.upperBound, wording.isA(.article, at: start) || wording.isA(.adverb, at: start) {
      start += 1
    }
    let end =
      (start..<max(start, range.upperBound)).first {
        $0 > start && (wording.isA(.preposition, at: $0) || wording.isA(.relative, at: $0))
      } ?? range.upperBound
    guard start < end, end - start <= 6, wording.words[start].number == nil,
      !wording.words[end - 1].starting.contains(.numeralName)
    else { return nil }
    // "In the opinion of the forum", "bis 19. September"; but "sous-préfectures".
    let isLedIn = wording.isA(.preposition, at: start) || wording.phrase(.deadline, at: start) != nil
    guard !isLedIn || end - start == 1 || wording.words[start + 1].gap == .hyphen else { return nil }
    let genitive = (start..<end).first { wording.isA(.genitive, at: $0) } ?? end
    let hasDoer = (start..<genitive).contains { wording.isA(.doer, at: $0) }
    guard
      !(start..<end).contains(where: { wording.isA(.finiteVerb, at: $0) && wording.words[$0].shape == .small }
      )
    else { return nil }
    // "Both are done by the same office" says who does it, and asks nothing.
    guard !(start..<end).contains(where: { wording.words[$0].starting.contains(.same) }) else { return nil }
    let isNegated = (start..<end).contains { wording.isA(.negation, at: $0) }
    let isImpersonal =
      end - start == 1 && [.pronoun, .preposition, .ourselves].contains { wording.isA($0, at: start) }
    let isAtLarge =
      (range.lowerBound..<start).contains { wording.isA(.quantifier, at: $0) } || isMember(genitive - 1)
    // "The call under the Rights, Equality and Citizenship programme"
    let outer = wording.isA(.article, at: range.lowerBound - 1) ? range.lowerBound - 2 : range.lowerBound - 1
    let listsNames =
      !wording.isA(.preposition, at: start) && !wording.isA(.preposition, at: outer)
      && (start..<end).contains { joinsNames($0) }
    guard
      hasDoer || listsNames || slot == .who || isAtLarge || isAcronym(start..<end)
        || isProperName(start..<genitive),
      !isNegated, !isImpersonal,
      genitive > start
    else { return nil }
    if isAtLarge { return [.party(.memberStates)] }
    let names = wording.parts(of: start..<end)
    let areNames =
      names.count > 1 && wording.words[start].shape != .small
      && (!wording.isA(.article, at: start - 1) || isAcronym(start..<start + 1)
        || endsWithPerson(start..<end))
    return areNames ? names.map { Owner($0) } : [Owner(wording.text(of: start..<end))]
  }

  /// "the Chief Executive and Mr Tierney"
  private func endsWithPerson(_ range: Range<Int>) -> Bool {
    guard let link = range.last(where: { wording.isA(.conjunction, at: $0) }), link + 2 < range.upperBound
    else {
      return false
    }
    return wording.isA(.doer, at: link + 1) && wording.words[link + 1].range.count < 4
      && wording.words[link + 1].shape == .capitalised
  }

  /// `planners`, where the group is the "Network of Exercise Planners".
  func isMember(_ index: Int) -> Bool {
    wording.words.indices.contains(index) && members.contains(wording.folded(index))
  }

  /// "General Counsel", "the European Union of the Deaf": two and more capitals, where not every noun has one.
  func isProperName(_ range: Range<Int>) -> Bool {
    !wording.lexicon.lexicon.joinsNouns && range.count > 1
      && wording.words[range].allSatisfy { $0.shape == .capitalised || $0.shape == .capitals }
      && !wording.words[range].contains { $0.isA(.finiteVerb) || $0.number != nil }
      && (range.lowerBound > 0 || range.count > 2)
  }

  /// `CERT-EU`: a body that is known by its letters.
  func isAcronym(_ range: Range<Int>) -> Bool {
    wording.words[range].allSatisfy { $0.shape == .capitals }
      && wording.words[range.lowerBound].range.count > 2
      && !wording.isA(.alertSystem, at: range.lowerBound)
  }
}
