import Model

/// Pronouns, and whose clause a word stands in.
extension Doers {
  /// Whom the pronoun right before that word means; nil where none stands there.
  func pronoun(before end: Int) -> [Owner]? {
    guard wording.words[end].gap.isDisjoint(with: [.semicolon, .opening]) else { return nil }
    if let latter = wording.phrase(.objectPronoun, at: 0), latter.upperBound == end,
      !wording.isA(.pronoun, at: 0), !mentions.contains(where: { $0.words.lowerBound == 0 })
    {
      return recent
    }
    if wording.isA(.speaker, at: end - 1) { return speaker }
    guard let start = wording.all(.pronoun).first(where: { $0.upperBound == end })?.lowerBound,
      // "IT" is Italy.
      !mentions.contains(where: { $0.words.upperBound == end })
    else { return nil }
    // In "how many halls they will rent" nobody takes anything on.
    let gap = wording.words[start].gap
    let isMainClause =
      start == 0 || !gap.isDisjoint(with: .breaks) || gap.contains(.dash)
      || wording.isA(.conjunction, at: start - 1) || wording.isA(.complementiser, at: start - 1)
      || wording.isA(.clauseLink, at: start - 1) || wording.isA(.reporting, at: start - 1)
      || isAdverbial(0..<start)
    guard isMainClause else { return [] }
    let named = mentions.filter { $0.words.upperBound < end }
    guard let first = named.first(where: { !isLedIn($0) }) ?? named.first else {
      // "The Executive Director's own action was still open, and he undertook to"
      return start > 0 && !unnamedSubject.isEmpty ? unnamedSubject : antecedent
    }
    return group(endingWith: last(of: first)).map(\.owner).distinct
  }

  /// "To this end", before the subject.
  private func isAdverbial(_ lead: Range<Int>) -> Bool {
    wording.isA(.preposition, at: 0) && lead.count < 6
      && !lead.contains { index in
        [.finiteVerb, .relative, .question, .complementiser].contains { wording.isA($0, at: index) }
      }
  }

  /// "…, the list of the hosting provider, which committed itself": a body that only its kind tells, before a relative clause.
  func bodyInRelativeClause(before end: Int) -> [Owner]? {
    let comma = end - 1
    guard comma > 1, wording.isA(.relative, at: comma), wording.words[comma].gap.contains(.comma),
      wording.isA(.doer, at: comma - 1), !mentions.contains(where: { $0.words.contains(comma - 1) })
    else { return nil }
    let start = (0..<comma).last {
      wording.isA(.genitive, at: $0) || wording.isA(.preposition, at: $0) || wording.isA(.article, at: $0)
    }
    return start.flatMap { other(in: $0 + 1..<comma, .party) }
  }

  /// The words that belong together right before that word: back to a verb, a clause, or a comma that lists nothing.
  func nounPhrase(before end: Int) -> Range<Int> {
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
  func membersInBrackets(before end: Int) -> [Owner]? {
    guard end > 0, wording.words.indices.contains(end),
      !wording.words[end].gap.isDisjoint(with: [.closing, .comma]),
      let start = (1..<end).last(where: { !wording.words[$0].gap.isDisjoint(with: [.opening]) })
        ?? (1..<end).last(where: { wording.words[$0].gap.contains(.comma) && !isListed(around: $0) })
    else { return nil }
    let inside = mentions.filter { $0.words.lowerBound >= start && $0.words.upperBound <= end }
    if inside.first?.words.lowerBound == start {
      return (partnersWithBrackets(before: start) + inside.map(\.owner)).distinct
    }
    let aside = wording.parts(of: start..<end)
    let areNames =
      wording.words[end].gap.contains(.closing)
      && wording.words[start..<end].allSatisfy { $0.shape != .small || $0.isA(.conjunction) }
    return areNames && aside.count > 1 ? aside.map { Owner($0) } : nil
  }

  /// "Ms Rossi (IT) and Mr Pappas (EL)": who stands in the brackets before "and", a name and those that open there.
  private func partnersWithBrackets(before open: Int) -> [Owner] {
    let link = (max(0, open - 4)..<open).last { wording.isA(.conjunction, at: $0) }
    guard let link, wording.words[link].gap.contains(.closing),
      wording.words[link + 1..<open].allSatisfy({ $0.shape == .capitalised })
    else { return [] }
    return membersInBrackets(before: link) ?? []
  }

  /// Whether the phrase cannot go on before that word.
  func isBoundary(_ index: Int, of end: Int) -> Bool {
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
  func isListed(around index: Int) -> Bool {
    let left = mentions.contains { $0.words.upperBound == index || $0.words.upperBound == index - 1 }
    let right = mentions.contains { (index...index + 1).contains($0.words.lowerBound) }
    return (left && right && !isBareComma(index)) || joinsNames(index)
  }

  /// A comma between two parties that no third or "and" makes a list.
  func isBareComma(_ index: Int) -> Bool {
    let named = wording.isA(.article, at: index) ? index...index + 1 : index...index
    guard let right = mentions.firstIndex(where: { named.contains($0.words.lowerBound) }), right > 0,
      wording.words[index].gap.contains(.comma)
    else { return false }
    let before = right > 1 && isJoined(mentions[right - 2], mentions[right - 1])
    let behind = right + 1 < mentions.count && isJoined(mentions[right], mentions[right + 1])
    return !before && !behind
  }

  /// "Bayern und Hessen": names without article on both sides of "and"; "l'ANSSI et la CNIL": with one, where they are
  /// known by their letters.
  func joinsNames(_ index: Int) -> Bool {
    guard index > 1, wording.isA(.conjunction, at: index - 1), wording.words.indices.contains(index) else {
      return false
    }
    let right = wording.isA(.article, at: index) ? index + 1 : index
    if wording.words[index - 2].shape == .capitals, wording.words.indices.contains(right),
      wording.words[right].shape == .capitals
    {
      return true
    }
    return wording.words[index].shape != .small && wording.words[index - 2].shape != .small
      && !wording.isA(.article, at: index - 3) && !wording.isA(.article, at: index - 2)
      && !wording.isA(.preposition, at: index - 3)
  }

  /// "Member States having carried out an audit"
  private func isParticiple(_ index: Int) -> Bool {
    wording.words[index].range.count > 4 && wording.isSmall(at: index, endingIn: "ing")
  }

  private func isClauseLink(_ index: Int) -> Bool {
    wording.isA(.relative, at: index) || wording.isA(.complementiser, at: index)
  }

  /// A party at the beginning of the clause, where a clause of its own follows it.
  func subjectOfClause(before phrase: Int, upTo end: Int) -> [Owner]? {
    guard phrase > 0 else { return nil }
    let start = (1..<phrase).last { !wording.words[$0].gap.isDisjoint(with: [.semicolon, .colon]) } ?? 0
    // "Any administration that has measured it is asked"
    if wording.isA(.quantifier, at: start), (start + 2...start + 4).contains(where: isClauseLink) {
      return [.party(.memberStates)]
    }
    // "Commissions which audit returns", where the group is one of commissions
    let first = wording.isA(.article, at: start) ? start + 1 : start
    if isMember(first), isClauseLink(first + 1), first + 1 < phrase { return [.party(.memberStates)] }
    guard
      let first = mentions.first(where: { $0.words.lowerBound >= start && $0.words.upperBound <= phrase }),
      !isLedIn(first)
    else { return nil }
    let next = last(of: first).words.upperBound
    // "Those who", "whoever": the clause begins with the party itself.
    guard next < end, isClauseLink(next) || wording.isA(.relative, at: next - 1) || isParticiple(next) else {
      return nil
    }
    return group(endingWith: last(of: first)).map(\.owner).distinct
  }
}
