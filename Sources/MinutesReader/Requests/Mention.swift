import Model

/// A party that a sentence names, and where.
struct Mention {
  let owner: Owner
  let words: Range<Int>
}

extension TaggedWords {
  /// The parties named, in the order of the sentence, none inside another.
  var mentions: [Mention] {
    guard hasOwners else { return [] }
    var mentions: [Mention] = []
    for hit in hits {
      guard case .owner(let number) = hit.meaning, !isBroken(hit.words), !isGenitiveInCapitals(hit.words),
        !isPartOfName(hit.words, behind: mentions.last)
      else { continue }
      let owner = lexicon.owners[number]
      if let last = mentions.last, hit.words.lowerBound < last.words.upperBound {
        if hit.words.lowerBound == last.words.lowerBound {
          mentions[mentions.count - 1] = Mention(owner: owner, words: hit.words)
        }
      } else if let last = mentions.last,
        isBody(owner, of: last, at: hit.words) || isSame(owner, as: last, at: hit.words)
      {
        mentions[mentions.count - 1] = Mention(
          owner: last.owner, words: last.words.lowerBound..<hit.words.upperBound)
      } else {
        var words = hit.words
        if let last = mentions.last, isBody(last, of: owner, at: hit.words) {
          words = last.words.lowerBound..<words.upperBound
          mentions.removeLast()
        }
        mentions.append(Mention(owner: owner, words: words))
      }
    }
    return mentions
  }

  /// A part of a word with a hyphen is nobody.
  private func isBroken(_ range: Range<Int>) -> Bool {
    guard words.indices.contains(range.upperBound) else { return false }
    guard words[range.upperBound].gap == .hyphen else { return false }
    return words[range.upperBound].shape != .capitals || words[range.upperBound - 1].shape == .small
  }

  /// "LA CORRESPONDANTE DE LA LETTONIE" is not from Germany.
  private func isGenitiveInCapitals(_ range: Range<Int>) -> Bool {
    let index = range.lowerBound
    guard range.count == 1, words[index].range.count == 2, isA(.genitive, at: index) else { return false }
    return [index - 1, index + 1].contains {
      words.indices.contains($0) && words[$0].shape == .capitals && words[$0].range.count > 2
    }
  }

  /// The "Electoral Commission" is not the Commission; "on 8 July Lithuania" names no Lithuania of July.
  private func isPartOfName(_ range: Range<Int>, behind last: Mention?) -> Bool {
    guard !lexicon.lexicon.joinsNouns, range.count == 1, range.lowerBound > 0,
      words[range.lowerBound].shape == .capitalised,
      words[range.lowerBound].gap == .space, last?.words.upperBound != range.lowerBound
    else { return false }
    let before = words[range.lowerBound - 1]
    let isName =
      before.shape == .capitalised && before.range.count > 3 && !before.isA(.article)
      && !before.isA(.quantifier) && !before.isA(.weekday) && !before.starting.contains(.monthName)
    return isName && (range.lowerBound > 1 || before.symbol == 0)
  }

  /// "the Irish delegation" is Ireland.
  private func isBody(_ owner: Owner, of state: Mention, at range: Range<Int>) -> Bool {
    guard case .party(.memberStates) = owner, case .memberState = state.owner else { return false }
    return range.lowerBound == state.words.upperBound && words[range.lowerBound].gap == .space
  }

  /// "alle Mitglieder"
  private func isSame(_ owner: Owner, as last: Mention, at range: Range<Int>) -> Bool {
    owner == last.owner && last.words.upperBound == range.lowerBound && words[range.lowerBound].gap == .space
  }

  /// "the delegations of HU and SE" are Hungary and Sweden.
  private func isBody(_ party: Mention, of owner: Owner, at range: Range<Int>) -> Bool {
    guard case .party(.memberStates) = party.owner, case .memberState = owner else { return false }
    let between = party.words.upperBound..<range.lowerBound
    // "la délégation tchèque"
    if between.isEmpty {
      return lexicon.lexicon.putsAdjectivesBehind && words[range.lowerBound].gap == .space
    }
    return between.count < 3
      && between.allSatisfy {
        isA(.genitive, at: $0) || isA(.origin, at: $0) || isA(.preposition, at: $0) || isA(.article, at: $0)
      }
      && between.contains { !isA(.article, at: $0) }
  }
}

extension [Owner] {
  /// Each owner once, in order.
  var distinct: [Owner] {
    guard count > 1 else { return self }
    var seen: [Owner] = []
    for owner in self where !seen.contains(owner) { seen.append(owner) }
    return seen
  }
}
