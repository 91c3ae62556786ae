/// A claim of minutes about a share of the Member States, held against the board of the meeting's first day.
public struct ClaimCheck: Hashable, Sendable {
  public enum Verdict: String, CaseIterable, Sendable {
    case consistent
    /// What is recorded is too little to tell.
    case notYetShown = "not_yet_shown"
    case contradicted
  }

  public let meeting: Meeting
  public let anchor: Anchor
  public let claim: QuantifiedClaim
  /// What the claim says of the States that it speaks of; nil where the question knows no such status.
  public let status: AnswerStatus?
  /// How many States have that status, those included that are counted with it.
  public let counted: Int
  /// How many States are not stated.
  public let notStated: Int
  /// How many members there were.
  public let members: Int

  public init(_ claim: QuantifiedClaim, of meeting: Meeting, at anchor: Anchor, against board: Board) {
    self.claim = claim
    self.meeting = meeting
    self.anchor = anchor
    status = board.question.status(named: claim.status)
    let together = board.question.statuses(countedAs: claim.status)
    counted = board.rows.count { together.contains($0.status) }
    notStated = board.count(.notStated)
    members = board.rows.count
  }

  public var bound: ClaimBound { claim.quantity.bound(among: members) }
  public var verdict: Verdict { bound.verdict(counted: counted, notStated: notStated) }
}

/// How many Member States a claim needs.
public enum ClaimBound: Hashable, Sendable {
  case atLeast(Int)
  case exactly(Int)

  /// What can be said where so many have the status claimed, and so many others may still turn out to have it.
  public func verdict(counted: Int, notStated: Int) -> ClaimCheck.Verdict {
    switch self {
    case .atLeast(let number):
      if counted >= number { return .consistent }
      return counted + notStated < number ? .contradicted : .notYetShown
    case .exactly(let number):
      if counted > number || counted + notStated < number { return .contradicted }
      return notStated == 0 ? .consistent : .notYetShown
    }
  }
}

extension QuantifiedClaim.Quantity {
  /// What the word is taken to mean among so many members: our convention, shown beside each verdict.
  public func bound(among members: Int) -> ClaimBound {
    switch self {
    case .all: .atLeast(members)
    case .majority: .atLeast(members / 2 + 1)
    case .several: .atLeast(3)
    case .some, .few: .atLeast(2)
    case .none: .exactly(0)
    }
  }
}

extension Question {
  /// The statuses that count for a claim of that one: itself, and for the plainest favourable one all favourable ones,
  /// as in totals.
  func statuses(countedAs code: String) -> [AnswerStatus] {
    let favourable = statuses.filter(\.isFavourable)
    if favourable.last?.code == code { return favourable }
    return recordable.filter { $0.code == code }
  }
}
