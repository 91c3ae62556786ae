import Model

/// Contact-point linkage, whose words stand in the lexicons.
struct LinkageTopic: Topic {
  let question = Question.contactPointLinkage.key

  func isIn(_ passage: TaggedPassage) -> Bool { Self.isIn(passage.present) }

  static func isIn(_ present: WordClasses) -> Bool {
    [WordClass.contactPoint, .network, .alertSystem].count { present.contains($0) } > 1
  }

  /// Links to other bodies do not count.
  func excludes(_ sentence: TaggedWords) -> Bool { sentence.has(.otherBody) && !sentence.has(.contactPoint) }

  func status(of clause: Clause) -> String? {
    let isNegated = clause.isNegated()
    if clause.has(.same), !isNegated { return "same" }
    if clause.has(.establishing), !clause.has(.notLinked) || clause.has(.network) && !isNegated {
      return "establishing"
    }
    if clause.has(.notLinked) || (isNegated && clause.has(.linked)) { return "not_linked" }
    return clause.has(.linked) ? "linked" : nil
  }
}
