import Model

/// What makes a pattern hold: something that can be checked is asked, not denied, and more than an opinion.
extension RequestSentence {
  /// Whether something that can be checked is asked, not denied, and more than an opinion.
  func isFirm(_ match: Match) -> Bool {
    if match.pattern.needsDate, due == nil, match.pattern.before == nil || !isStatedByOffice(match) {
      return false
    }
    if isOfThePast(match) { return false }
    // "Recalled that the next meeting is on 28 January"
    if match.pattern.force == .deadline, match.pattern.before == nil,
      wording.all(.nextMeeting).contains(where: { (0..<4).contains($0.lowerBound - match.words.upperBound) })
    {
      return false
    }
    // "Its contact point has been invited to join the network": that tells of preparations.
    if isOfOwnContactPoint(match) { return false }
    // "Three Member States will accept them": who they are is not said.
    if match.pattern.force == .undertaking, match.owners == [.party(.memberStates)],
      isCounted(before: match.words.lowerBound)
    {
      return false
    }
    // "Will the answer be translated?"
    if match.pattern.force == .undertaking, isQuestion { return false }
    return !isDenied(match) && !isDoubted(match) && !isVague(match) && !isOpinion(match)
      && !isAdviceOfState(match) && !isHoped(match) && !isLaw(match)
  }

  /// Whether it is told of what was before: "had undertaken to", "il avait été demandé", "had announced that they would".
  private func isOfThePast(_ match: Match) -> Bool {
    let start = match.words.lowerBound
    if (start - 2..<start).contains(where: { wording.isA(.pluperfect, at: $0) }) { return true }
    guard let told = wording.all(.pluperfect).last(where: { $0.upperBound < start }) else {
      return match.pattern.force == .deadline && match.pattern.before == nil
        && (wording.has(.following) || wording.has(.pluperfect))
    }
    // Nothing but what was said stands between "had" and "that".
    if wording.isA(.complementiser, at: start - 2), told.upperBound + 1 == start - 2 { return true }
    return match.pattern.force == .deadline && match.pattern.before == nil
  }

  /// "Romania advised others to prepare well": a State has its opinion.
  private func isAdviceOfState(_ match: Match) -> Bool {
    guard match.pattern.force == .recommendation, match.pattern.before == nil,
      let adviser = doers.mentions.last(where: { $0.words.upperBound <= match.words.lowerBound }),
      case .memberState = adviser.owner
    else { return false }
    return true
  }

  private func isOfOwnContactPoint(_ match: Match) -> Bool {
    match.pattern.before != nil
      && wording.all(.contactPoint).contains { point in
        (0..<9).contains(match.words.lowerBound - point.upperBound)
          && (point.upperBound...match.words.lowerBound).allSatisfy {
            wording.words[$0].gap.isDisjoint(with: .breaks)
          }
          && (max(0, point.lowerBound - 2)..<point.lowerBound).contains { wording.isA(.possessive, at: $0) }
          && !(0..<point.lowerBound).contains { wording.isA(.relative, at: $0) }
      }
  }

  private func isCounted(before verb: Int) -> Bool {
    guard let named = doers.mentions.last(where: { $0.words.upperBound <= verb }), named.words.lowerBound > 0
    else {
      return false
    }
    let before = named.words.lowerBound - 1
    // "One Member State will": it is known which.
    if let number = wording.numeral(at: before) { return number > 1 || verb - named.words.upperBound > 2 }
    return [.several, .some, .few].contains { wording.isA($0, at: before) }
  }

  var isQuestion: Bool {
    wording.words.last.map { wording.bytes[$0.range.upperBound...].first == UInt8(ascii: "?") } ?? false
  }

  func isDenied(_ match: Match) -> Bool {
    let range = max(0, match.words.lowerBound - 2)..<min(wording.words.count, match.words.upperBound + 1)
    return range.contains { index in
      guard wording.isA(.negation, at: index) else { return false }
      // "by no later than" denies nothing.
      let isDeadline =
        wording.all(.deadline).contains { $0.contains(index) }
        || wording.all(.period).contains { $0.contains(index) }
      let isElsewhere =
        index < match.words.lowerBound && !wording.words[index + 1].gap.isDisjoint(with: .breaks)
      return !isDeadline && !isElsewhere && !isInRelativeClause(index) && !isOfAttribute(index)
    }
  }

  /// "den noch nicht angebundenen Mitgliedstaaten": what is denied is a word before its noun.
  private func isOfAttribute(_ negation: Int) -> Bool {
    guard wording.lexicon.lexicon.joinsNouns, wording.words.indices.contains(negation + 2) else {
      return false
    }
    return wording.words[negation + 1].shape == .small && wording.words[negation + 2].shape == .capitalised
      && wording.words[negation + 2].gap == .space
  }

  /// "The delegations that had not replied were asked": what is denied is something else.
  private func isInRelativeClause(_ negation: Int) -> Bool {
    (max(0, negation - 5)..<negation).contains {
      wording.isA(.relative, at: $0) || wording.isA(.complementiser, at: $0)
    }
  }

  func isVague(_ match: Match) -> Bool {
    var index = match.words.upperBound
    while wording.isA(.adverb, at: index)
      || wording.isA(.preposition, at: index) && match.pattern.force == .undertaking
    { index += 1 }
    while wording.isA(.quantifier, at: index) { index += 1 }
    // "One form for each incident, please."
    // "The minutes were agreed to."
    if index >= wording.words.count, match.pattern.rest.isEmpty, !endsInColon, due == nil { return true }
    let isNoVerb = isCausative(at: index) || isPossessive(at: index)
    if wording.isA(.hollow, at: index), !isNoVerb { return true }
    // "Invited the participants to their conference": to something, not to do something.
    if wording.isA(.infinitiveMark, at: index - 1),
      wording.isA(.possessive, at: index) || wording.isA(.article, at: index)
    {
      return true
    }
    // "I would ask the delegations to …": what is asked is what counts.
    if match.pattern.force == .undertaking, match.pattern.before == .party,
      wording.patternHits.contains(where: { $0.words.lowerBound == index })
    {
      return true
    }
    // "The group will meet again on 4 October."
    if match.pattern.force == .undertaking, wording.phrase(.nextMeeting, at: index) != nil { return true }
    if let vague = wording.phrase(.vague, at: index), !isNoVerb {
      return due == nil && !wording.all(.inWriting).contains { $0.lowerBound >= vague.upperBound }
    }
    // German has the verb at the end: "gebeten, wachsam zu bleiben".
    guard wording.lexicon.lexicon.announcesInPresent, let last = wording.words.indices.last, last > index
    else { return false }
    return due == nil && wording.isA(.vague, at: last)
  }

  /// German "sein" before a noun is no verb.
  private func isPossessive(at index: Int) -> Bool {
    wording.isA(.possessive, at: index) && wording.words.indices.contains(index + 1)
      && wording.words[index + 1].shape == .capitalised
  }

  /// "Have its manual translated": somebody sees to it that it is done.
  private func isCausative(at index: Int) -> Bool {
    guard wording.isA(.possessive, at: index + 1) || wording.isA(.article, at: index + 1) else {
      return false
    }
    // "Have their nominations in the mailbox before 12 October"
    if due != nil { return true }
    return (index + 3...index + 7).contains { wording.isSmall(at: $0, endingIn: "ed") }
  }

  /// "Germany will possibly change the terms."
  private func isDoubted(_ match: Match) -> Bool {
    wording.all(.doubt).contains {
      ($0.lowerBound...$0.lowerBound + 1).contains(match.words.upperBound)
        || match.words.contains($0.lowerBound)
    }
  }

  /// "The Chair hoped that it would last."
  func isHoped(_ match: Match) -> Bool {
    guard let wish = wording.first(.wish) else { return false }
    return match.pattern.force == .undertaking && wish.upperBound <= match.words.lowerBound
      && (wish.upperBound..<match.words.lowerBound).allSatisfy {
        wording.words[$0].gap.isDisjoint(with: .breaks) && !wording.isA(.conjunction, at: $0)
      }
  }

  /// What somebody in the debate thinks that others should do is no request of the meeting's.
  func isOpinion(_ match: Match) -> Bool {
    let isOfParty = match.pattern.before == .party && match.pattern.rest.isEmpty
    // "Some delegations consider that it is for the media to"
    guard isOfParty || match.pattern.asksInSlot, match.pattern.force == .request,
      let report = wording.first(.reporting), report.upperBound < match.words.lowerBound
    else { return false }
    return !isStatedByOffice(match)
  }

  /// Whether the chair or an institution says it.
  func isStatedByOffice(_ match: Match) -> Bool {
    guard let report = wording.first(.reporting), report.upperBound < match.words.lowerBound else {
      return false
    }
    let voices = doers.mentions.filter { $0.words.upperBound <= report.lowerBound }.map(\.owner)
    return voices.contains { owner in
      if case .party(let party) = owner { party != .memberStates && party != .onlinePlatforms } else { false }
    }
  }
}
