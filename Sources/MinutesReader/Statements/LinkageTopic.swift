import Model

/// Contact-point linkage, whose words stand in the lexicons.
struct LinkageTopic: Topic {
  let question = Question.contactPointLinkage.key

  /// A contact point for something else does not count.
  func isIn(_ passage: TaggedPassage) -> Bool {
    guard Self.isIn(passage.present) else { return false }
    guard passage.present.contains(.contactPoint) else { return true }
    let isNamed = passage.sentences.contains { sentence in
      sentence.wording.all(.contactPoint).contains { !isForSomethingElse($0, in: sentence.wording) }
    }
    return isNamed || passage.present.contains(.network) && passage.present.contains(.alertSystem)
  }

  func isNamedInFull(in passage: TaggedPassage) -> Bool {
    isIn(passage) && passage.present.contains(.alertSystem)
  }

  /// "Its contact point is no member yet": of which system and network goes without saying.
  func isResumed(in passage: TaggedPassage) -> Bool { passage.present.contains(.contactPoint) }

  static func isIn(_ present: WordClasses) -> Bool {
    [WordClass.contactPoint, .network, .alertSystem].count { present.contains($0) } > 1
  }

  /// Links to other bodies do not count, nor do contact points for something else.
  func excludes(_ sentence: TaggedWords) -> Bool {
    if belongsToOthers(sentence) { return true }
    let others = sentence.all(.otherBody)
    let points = sentence.all(.contactPoint)
    guard !others.isEmpty || points.contains(where: { isForSomethingElse($0, in: sentence) }) else {
      return false
    }
    return points.allSatisfy { point in
      others.contains { $0.overlaps(point) } || isForSomethingElse(point, in: sentence)
    }
  }

  func opposite(of status: String?) -> String? {
    switch status {
    case "linked": "not_linked"
    case "not_linked": "linked"
    default: nil
    }
  }

  func mayTell(_ sentence: TaggedWords) -> Bool { sentence.hasAny(TaggedWords.telling) }

  func isNamed(in sentence: TaggedWords) -> Bool {
    sentence.has(.alertSystem)
      || sentence.all(.contactPoint).contains { !isForSomethingElse($0, in: sentence) }
  }

  func refersBack(_ sentence: TaggedWords) -> Bool {
    guard !sentence.has(.alertSystem) else { return false }
    let points = sentence.all(.contactPoint)
    return points.isEmpty ? !sentence.has(.network) : points.allSatisfy { isPointedTo($0, in: sentence) }
  }

  /// "This contact point": the one that was named before.
  private func isPointedTo(_ point: Range<Int>, in sentence: TaggedWords) -> Bool {
    let words = sentence.lexicon.lexicon.demonstratives
    return (max(0, point.lowerBound - 1)...point.lowerBound).contains {
      words.contains(sentence.folded($0))
    }
  }

  /// "Romania's disability office said that its board sits in the network": a body of the State's, and no contact point.
  private func belongsToOthers(_ sentence: TaggedWords) -> Bool {
    guard !sentence.has(.contactPoint), !sentence.has(.alertSystem), !sentence.has(.same),
      let said = sentence.all(.linked).last
    else { return false }
    return sentence.all(.organisation).contains {
      sentence.isA(.possessive, at: $0.lowerBound - 1) && $0.upperBound <= said.lowerBound
        && said.lowerBound - $0.upperBound < 8
    }
  }

  /// "Contact point for political advertising": its purpose is named, and it is not alerts.
  private func isForSomethingElse(_ point: Range<Int>, in sentence: TaggedWords) -> Bool {
    if isOfABody(point, in: sentence) { return true }
    guard let purpose = sentence.phrase(.purpose, at: point.upperBound) else { return false }
    // "The contact point for both", "is also the contact point for elections"
    if sentence.all(.same).contains(where: { $0.overlaps(point.lowerBound..<purpose.upperBound + 1) }) {
      return false
    }
    let isOfNetwork = sentence.all(.network).contains { (0..<3).contains($0.lowerBound - purpose.upperBound) }
    let isOther = sentence.all(.otherBody).contains { (0..<3).contains($0.lowerBound - purpose.upperBound) }
    guard !isOfNetwork || isOther else { return false }
    return !sentence.all(.alertSystem).contains { (0..<5).contains($0.lowerBound - purpose.upperBound) }
      && !sentence.mentions.contains { mention in
        guard case .memberState = mention.owner else { return false }
        return (0..<3).contains(mention.words.lowerBound - purpose.upperBound)
      }
  }

  /// "The contact point of the Committee"
  private func isOfABody(_ point: Range<Int>, in sentence: TaggedWords) -> Bool {
    guard sentence.isA(.genitive, at: point.upperBound) else { return false }
    let start = sentence.isA(.article, at: point.upperBound + 1) ? point.upperBound + 2 : point.upperBound + 1
    if sentence.all(.otherBody).contains(where: { $0.lowerBound == start }) { return true }
    return sentence.isA(.group, at: start) && !sentence.isA(.network, at: start)
  }

  func status(of clause: Clause) -> String? {
    guard clause.wording.hasAny(TaggedWords.telling) else { return nil }
    if clause.has(.contactPoint) ? isAboutOthers(clause) : clause.has(.otherBody) { return nil }
    if clause.has(.doubt) || clause.has(.inquiry) { return nil }
    let isNegated = clause.isNegated()
    if clause.has(.same, outside: .sameAsBefore), !clause.isNegated(around: .same) { return "same" }
    if clause.holdsNow(.linked) { return "linked" }
    if clause.isDenied(rightBefore: .establishing) { return "not_linked" }
    if clause.has(.establishing, outside: .notLinked),
      !clause.has(.notLinked, outside: .establishing) || clause.has(.network) && !isNegated
    {
      return "establishing"
    }
    // "It will report once the decree is signed" promises, and states nothing.
    if clause.has(.preliminary), !clause.has(.notLinked), !clause.has(.linked) || isNegated,
      !clause.wording.hasPatterns
    {
      return "establishing"
    }
    // "Ist mit der Medienaufsicht verbunden"
    if !clause.has(.network), clause.isSaid(.linked, rightBehind: .otherBody) { return nil }
    if clause.isSaid(.linked, ofNo: .contactPoint, but: [.organisation, .otherBody]) { return nil }
    if clause.has(.notLinked) || clause.isNegated(around: .linked) { return "not_linked" }
    if clause.has(.linked), !clause.isAsked(.linked) {
      return clause.isStillToCome(.linked) ? "establishing" : "linked"
    }
    // "Einen Zwischenstand können wir heute noch nicht nennen" speaks of something else.
    if clause.has(.notYet), clause.range.count < 6 || clause.has(.bond) || clause.has(.contactPoint) {
      return "not_linked"
    }
    // "CZ: member, none": a word or two in a table or a list.
    if clause.range.count < 6, clause.answers(with: .bond, before: .no), !clause.isNegated(around: .bond),
      !clause.has(.prospect)
    {
      return "linked"
    }
    if let answer = clause.answer { return answer ? "linked" : "not_linked" }
    return statusInOtherWords(of: clause)
  }

  /// Whether all contact points that the clause names are for something else.
  private func isAboutOthers(_ clause: Clause) -> Bool {
    clause.wording.all(.contactPoint).filter { clause.range.contains($0.lowerBound) }.allSatisfy {
      isForSomethingElse($0, in: clause.wording)
    }
  }

  /// What is said of a link in words that no phrase has: whether it is denied, or still to come.
  private func statusInOtherWords(of clause: Clause) -> String? {
    guard !clause.isSaidByInstitution, clause.tellsOfBond, !clause.isAsked(.bond) else { return nil }
    let isDone = clause.has(.achieved, beside: .bond) && !clause.has(.otherBody)
    guard clause.has(.contactPoint) || clause.has(.network) else {
      guard !clause.isNegated(), !clause.has(.otherBody), !clause.wording.hasPatterns else {
        return nil
      }
      let isComing = clause.has(.prospect, beside: .bond) && !clause.hasQuestion && !clause.asks
      return isComing ? "establishing" : isDone ? "linked" : nil
    }
    if clause.isNegated(around: .bond) { return "not_linked" }
    let isAhead =
      clause.isStillToCome(.bond) || clause.has(.prospect, beside: .bond) || clause.isInProgress
      // "hofft, die Einbindung abzuschließen": there a comma stands before every infinitive.
      || clause.wording.lexicon.lexicon.joinsNouns && clause.has(.prospect)
    if isAhead { return "establishing" }
    // Whoever speaks of the two, and neither denies nor announces, says that it is so.
    let isToldOf =
      clause.has(.contactPoint) && clause.isTold && !clause.has(.otherBody) && !clause.hasQuestion
      && !clause.asks && !clause.wording.hasPatterns
    return isDone || isToldOf ? "linked" : nil
  }
}
