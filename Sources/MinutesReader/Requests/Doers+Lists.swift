import Model

/// Parties that are listed together.
extension Doers {
  /// Whether a preposition makes the party the place, the aim or the company of something.
  func isLedIn(_ mention: Mention, within range: Range<Int>? = nil) -> Bool {
    guard let first = group(endingWith: mention).first else { return false }
    var index = first.words.lowerBound - 1
    while index >= range?.lowerBound ?? 0, wording.isA(.article, at: index) || wording.isA(.doer, at: index) {
      index -= 1
    }
    // "The member for Sweden will"
    let isPersonFor = wording.isA(.onDay, at: index) && wording.isA(.doer, at: index - 1)
    return index >= range?.lowerBound ?? 0 && wording.isA(.preposition, at: index) && !isPersonFor
  }

  /// The parties listed together up to this one: "FI, EE and LV".
  func group(endingWith mention: Mention) -> [Mention] {
    guard let index = mentions.firstIndex(where: { $0.words == mention.words }) else { return [mention] }
    var first = index
    while first > 0, isJoined(mentions[first - 1], mentions[first]) { first -= 1 }
    // "At the request of Portugal, Lithuania agreed": a comma between two is no list.
    if index - first == 1, !hasConjunction(mentions[first], mentions[index]) { return [mention] }
    return Array(mentions[first...index])
  }

  /// The last of the parties listed together from this one on.
  func last(of mention: Mention) -> Mention {
    guard var index = mentions.firstIndex(where: { $0.words == mention.words }) else { return mention }
    while index + 1 < mentions.count, isJoined(mentions[index], mentions[index + 1]) { index += 1 }
    return mentions[index]
  }

  func isListed(_ mentions: [Mention]) -> Bool {
    zip(mentions, mentions.dropFirst()).allSatisfy { isJoined($0, $1) }
  }

  /// Whether nothing but "and", an article or a comma stands between two parties.
  func isJoined(_ first: Mention, _ second: Mention) -> Bool {
    let between = first.words.upperBound..<second.words.lowerBound
    guard !endsIntroduction(first, before: second), !beginsClause(second, behind: first) else { return false }
    guard between.count < 4,
      between.allSatisfy({
        isConjunction(at: $0) || wording.isA(.article, at: $0) || wording.isA(.adverb, at: $0)
          || repeatsPreposition(at: $0, of: first)
      })
    else { return false }
    let gaps = (first.words.upperBound...second.words.lowerBound).map { wording.words[$0].gap }
    return gaps.allSatisfy { $0.isDisjoint(with: [.semicolon, .colon, .opening, .closing]) }
      && (between.contains(where: isConjunction)
        || gaps.contains { $0.contains(.comma) || $0.contains(.slash) })
  }

  /// "The need was recognised by all, and DG JUST offered": behind a comma and "and" a clause begins, where no list came
  /// before.
  private func beginsClause(_ second: Mention, behind first: Mention) -> Bool {
    let link = first.words.upperBound
    guard wording.isA(.conjunction, at: link), wording.words[link].gap.contains(.comma) else { return false }
    let isLedIn = (max(0, first.words.lowerBound - 2)..<first.words.lowerBound).contains {
      wording.isA(.preposition, at: $0)
    }
    let index = mentions.firstIndex { $0.words == first.words }
    return isLedIn && (index.map { $0 == 0 || !isJoined(mentions[$0 - 1], first) } ?? true)
  }

  /// Whether the party stands in what leads in the sentence.
  func introduces(_ mention: Mention) -> Bool {
    guard wording.isA(.preposition, at: 0),
      let index = mentions.firstIndex(where: { $0.words == mention.words }),
      index + 1 < mentions.count
    else { return false }
    return endsIntroduction(mention, before: mentions[index + 1])
  }

  /// "At the request of the Chair, Spain and Malta agreed": what a preposition leads in at the beginning is no part of the
  /// list behind its comma.
  private func endsIntroduction(_ first: Mention, before second: Mention) -> Bool {
    guard wording.isA(.preposition, at: 0), first.words.lowerBound > 1,
      (first.words.upperBound...second.words.lowerBound).contains(where: {
        wording.words[$0].gap.contains(.comma)
      }),
      !(first.words.upperBound..<second.words.lowerBound).contains(where: isConjunction)
    else { return false }
    let before = (1..<first.words.upperBound).filter { wording.words[$0].gap.contains(.comma) }
    let lead = (0..<first.words.lowerBound).last { !wording.isA(.article, at: $0) } ?? 0
    return before.isEmpty && (wording.isA(.genitive, at: lead) || wording.isA(.origin, at: lead))
  }

  /// Also inside a phrase: "together with".
  private func isConjunction(at index: Int) -> Bool {
    wording.isA(.conjunction, at: index) || wording.all(.conjunction).contains { $0.contains(index) }
  }

  /// "à la France et à l'Italie": what leads in the first party leads in the other again.
  private func repeatsPreposition(at index: Int, of first: Mention) -> Bool {
    guard wording.isA(.preposition, at: index) || wording.isA(.genitive, at: index),
      isConjunction(at: index - 1) || wording.words[index].gap.contains(.comma)
    else { return false }
    let symbol = wording.words[index].symbol
    // "au Luxembourg et à la Bulgarie"
    if wording.lexicon.lexicon.putsAdjectivesBehind, wording.isA(.preposition, at: index),
      wording.isA(.preposition, at: first.words.lowerBound - 1)
    {
      return true
    }
    return (max(0, first.words.lowerBound - 2)..<first.words.lowerBound).contains {
      wording.words[$0].symbol == symbol
    }
  }

  func hasConjunction(_ first: Mention, _ second: Mention) -> Bool {
    (first.words.upperBound..<second.words.lowerBound).contains(where: isConjunction)
      || !wording.words[second.words.lowerBound].gap.contains(.comma)
  }
}
