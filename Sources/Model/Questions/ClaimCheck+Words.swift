extension ClaimCheck.Verdict {
  public var words: String {
    switch self {
    case .consistent: "consistent"
    case .notYetShown: "not yet shown"
    case .contradicted: "contradicted"
    }
  }
}

extension ClaimBound: CustomStringConvertible {
  /// `at least 15`, `exactly 0`
  public var description: String {
    switch self {
    case .atLeast(let number): "at least \(number)"
    case .exactly(let number): "exactly \(number)"
    }
  }
}

extension ClaimCheck {
  /// `majority linked`: how many it says have which status.
  public var words: String { "\(claim.quantity.rawValue) \(status?.word ?? claim.status)" }

  /// `needs at least 15 of 28; 12 are, 14 not stated`
  public var counts: String { "needs \(bound) of \(members); \(counted) are, \(notStated) not stated" }
}

extension Question {
  /// What is said where no claim on it is found.
  public var withoutClaims: String {
    isReadFor
      ? "the minutes claim nothing of a share of the Member States"
      : "minutes are not read for this question: it has no topic, the words by which they speak of it; "
        + "editing it gives it one"
  }
}
