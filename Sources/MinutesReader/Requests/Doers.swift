import Model

/// Finds whom a sentence makes responsible, at the place where a pattern looks for them.
struct Doers {
  let wording: TaggedWords
  let mentions: [Mention]
  /// Whom a pronoun means, where the sentence itself has named nobody before it.
  let antecedent: [Owner]
  /// Whoever was named last before the sentence, whatever it was about: "ceux-ci", "the latter".
  let recent: [Owner]
  /// Who speaks, where the sentence belongs to somebody's turn.
  let speaker: [Owner]

  /// The words by which the group's name calls its members.
  let members: Set<String>

  init(
    _ wording: TaggedWords, antecedent: [Owner] = [], recent: [Owner] = [], speaker: [Owner] = [],
    members: Set<String> = []
  ) {
    self.wording = wording
    self.recent = recent
    mentions = wording.mentions
    self.antecedent = antecedent
    self.speaker = speaker
    self.members = members
  }

  /// Whoever the sentence is about: the first party in it that no preposition leads in.
  var subject: [Owner] {
    guard let first = mentions.first(where: { !isLedIn($0) && !introduces($0) }) ?? mentions.first else {
      return unnamedSubject
    }
    return group(endingWith: last(of: first)).map(\.owner).distinct
  }

  /// The word behind the parties that the sentence is about.
  var endOfSubject: Int {
    mentions.first { !isLedIn($0) && !introduces($0) }.map { last(of: $0).words.upperBound } ?? 0
  }

  /// "The contractor that buys the samples has been selected": somebody the lexicon knows by the kind.
  var unnamedSubject: [Owner] {
    let start = wording.words.indices.first { !wording.isA(.article, at: $0) } ?? 0
    guard
      let doer = (start..<min(start + 4, wording.words.count)).first(where: { wording.isA(.doer, at: $0) }),
      (start..<doer).allSatisfy({
        // "Ask the statistical office" tells somebody else to.
        wording.words[$0].gap.isDisjoint(with: .breaks) && !wording.isA(.preposition, at: $0)
          && (start > 0 || wording.words[0].shape != .small || !wording.isA(.article, at: $0))
      })
    else { return [] }
    // "Mr Okafor": the name belongs to it.
    let end = (doer + 1..<wording.words.count).first {
      wording.words[$0].shape != .capitalised || wording.words[$0].gap.isDisjoint(with: [.space, .stop])
    }
    return other(
      in: start..<(wording.lexicon.lexicon.joinsNouns ? doer + 1 : end ?? wording.words.count), .party) ?? []
  }

  /// Whoever stands before that word as its subject; nil for nobody.
  func before(_ end: Int, _ slot: RequestPattern.Slot) -> [Owner]? {
    var end = wording.all(.aside).first { $0.upperBound == end }?.lowerBound ?? end
    while end > 0, wording.words[end].gap.isDisjoint(with: .breaks),
      wording.isA(.adverb, at: end - 1) || wording.isA(.finiteVerb, at: end - 1),
      end > 1 || !wording.isA(.pronoun, at: 0)
    {
      end -= 1
    }
    // "La Finlande a proposé": without accent it is no preposition.
    if wording.lexicon.lexicon.putsAdjectivesBehind, end > 1, wording.text(of: end - 1..<end) == "a" {
      end -= 1
    }
    guard end > 0 else { return nil }
    if let owners = pronoun(before: end) { return owners.isEmpty ? nil : owners }
    // "a reservation of the Hungarian delegation, which will send its text"
    if wording.isA(.relative, at: end - 1), wording.words[end - 1].gap.contains(.comma),
      let named = mentions.last(where: { $0.words.upperBound == end - 1 }),
      !isLedIn(named) || slot == .who
    {
      return group(endingWith: named).map(\.owner).distinct
    }
    if let body = bodyInRelativeClause(before: end) { return body }
    // "LV (me) will write": what stands in brackets is left out.
    if wording.words.indices.contains(end), wording.words[end].gap.contains(.closing),
      let open = (1..<end).last(where: { wording.words[$0].gap.contains(.opening) }), end - open < 4,
      membersInBrackets(before: end) == nil
    {
      end = open
    }
    if wording.words.indices.contains(end), wording.words[end].gap.contains(.closing),
      let several = membersInBrackets(before: end), several.count > 1
    {
      return several
    }
    let range = nounPhrase(before: end)
    // "Whether the Forum should": that is asked of nobody.
    if wording.isA(.complementiser, at: range.lowerBound - 1),
      wording.isA(.question, at: range.lowerBound - 1)
    {
      return nil
    }
    if let owners = owners(in: range) ?? ownersOfBody(in: range) ?? membersInBrackets(before: end) {
      // "Two delegations, DK and EE, declared"
      if owners == [.party(.memberStates)], let named = membersInBrackets(before: end), named.count > 1 {
        return named
      }
      return owners
    }
    // "Delegations that did not take the floor were asked": the subject has a clause of its own.
    if let owners = subjectOfClause(before: range.lowerBound, upTo: end) { return owners }
    guard !isObject(range), let owners = other(in: range, slot) else { return nil }
    return partners(before: range.lowerBound) + owners
  }

  /// "FI described the assistance offered to voters": what stands right behind the verb of another is no subject.
  private func isObject(_ phrase: Range<Int>) -> Bool {
    guard phrase.lowerBound > 0, wording.isA(.finiteVerb, at: phrase.lowerBound - 1),
      !wording.isA(.reporting, at: phrase.lowerBound - 1), wording.isA(.article, at: phrase.lowerBound)
    else { return false }
    return mentions.contains { $0.words.upperBound < phrase.lowerBound }
      && !phrase.contains { wording.isA(.doer, at: $0) }
  }

  /// "The General Counsel and": whoever stands first in the clause, before "and" and the phrase that begins there.
  private func partners(before phrase: Int) -> [Owner] {
    guard phrase > 1, wording.isA(.conjunction, at: phrase - 1) else { return [] }
    let first = nounPhrase(before: phrase - 1)
    let beginsClause =
      first.lowerBound == 0 || wording.isA(.complementiser, at: first.lowerBound - 1)
      || !wording.words[first.lowerBound].gap.isDisjoint(with: .breaks)
    guard !first.isEmpty, beginsClause else { return [] }
    return other(in: first, .party) ?? []
  }

  /// Whoever follows from that word on, at most up to another; with the word behind them.
  func behind(_ start: Int, upTo limit: Int?, _ slot: RequestPattern.Slot) -> (owners: [Owner], end: Int)? {
    // "IT" and "AT" are States.
    let isParty = mentions.contains { $0.words.lowerBound == start }
    if !isParty, wording.isA(.objectPronoun, at: start) {
      return named(before: start).map { ($0, start + 1) }
    }
    let end = min(wording.words.count, limit ?? start + 8)
    // "At the request of Portugal" asks nobody.
    guard start < end,
      isParty || ![.preposition, .complementiser, .genitive].contains(where: { wording.isA($0, at: start) })
    else { return nil }
    let inside = mentions.filter { $0.words.lowerBound >= start && $0.words.upperBound <= end }
    let reach = wording.lexicon.lexicon.joinsNouns ? 5 : 3
    if let first = inside.first, limit != nil || first.words.lowerBound - start <= reach,
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

  func crossesClause(_ range: Range<Int>) -> Bool {
    range.contains { wording.isA(.finiteVerb, at: $0) || wording.isA(.complementiser, at: $0) }
  }

  /// Whoever was named last before an object like "them".
  private func named(before index: Int) -> [Owner]? {
    let last = mentions.last { $0.words.upperBound <= index }
    let owners = last.map { group(endingWith: $0).map(\.owner).distinct } ?? antecedent
    return owners.isEmpty ? nil : owners
  }
}
