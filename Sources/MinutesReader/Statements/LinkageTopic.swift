import Model

/// Contact-point linkage, whose words stand in the lexicons.
struct LinkageTopic: Topic {
  let question = Question.contactPointLinkage.key

  func isIn(_ passage: TaggedPassage) -> Bool { Self.isIn(passage.present) }

  /// "Its contact point is no member yet": of which system and network goes without saying.
  func isResumed(in passage: TaggedPassage) -> Bool { passage.present.contains(.contactPoint) }

  static func isIn(_ present: WordClasses) -> Bool {
    [WordClass.contactPoint, .network, .alertSystem].count { present.contains($0) } > 1
  }

  /// Links to other bodies do not count, nor do contact points for something else.
  func excludes(_ sentence: TaggedWords) -> Bool {
    var others = sentence.all(.otherBody)[...]
    guard !others.isEmpty else { return false }
    return sentence.all(.contactPoint).allSatisfy { point in
      others = others.drop { $0.upperBound <= point.lowerBound }
      return others.first?.overlaps(point) == true
    }
  }

  func status(of clause: Clause) -> String? {
    if clause.has(.doubt) { return nil }
    let isNegated = clause.isNegated()
    if clause.has(.same), !clause.isNegated(around: .same) { return "same" }
    if clause.has(.establishing, outside: .notLinked),
      !clause.has(.notLinked, outside: .establishing) || clause.has(.network) && !isNegated
    {
      return "establishing"
    }
    // "It will report once the decree is signed" promises, and states nothing.
    if clause.has(.preliminary), !clause.has(.notLinked), !clause.has(.linked) || isNegated,
      clause.wording.patternHits.isEmpty
    {
      return "establishing"
    }
    if clause.has(.notLinked) || clause.isNegated(around: .linked) { return "not_linked" }
    if clause.has(.linked) { return clause.isStillToCome(.linked) ? "establishing" : "linked" }
    if clause.has(.notYet) { return "not_linked" }
    if let answer = clause.answer { return answer ? "linked" : "not_linked" }
    return statusInOtherWords(of: clause)
  }

  /// What is said of a link in words that no phrase has: whether it is denied, or still to come.
  private func statusInOtherWords(of clause: Clause) -> String? {
    guard clause.has(.bond), clause.has(.contactPoint) || clause.has(.network) else { return nil }
    if clause.isNegated(around: .bond) { return "not_linked" }
    return clause.isStillToCome(.bond) ? "establishing" : nil
  }
}
