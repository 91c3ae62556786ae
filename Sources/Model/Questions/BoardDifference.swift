/// How a board differs from an earlier one of the same question.
public struct BoardDifference: Hashable, Sendable {
  /// One Member State whose answer is another one.
  public struct Change: Hashable, Sendable {
    public let memberState: MemberState
    /// *Not a member* where it was none yet.
    public let before: AnswerStatus
    /// *Not a member* where it is none any more.
    public let after: AnswerStatus
    /// What the later status was read from.
    public let entry: Entry?
  }

  public let from: Day
  public let to: Day
  /// In protocol order.
  public let changes: [Change]

  public init(from earlier: Board, to later: Board) {
    from = earlier.asOf
    to = later.asOf
    let before = Dictionary(earlier.rows.map { ($0.memberState, $0) }) { first, _ in first }
    let after = Dictionary(later.rows.map { ($0.memberState, $0) }) { first, _ in first }
    changes = Set(before.keys).union(after.keys).sorted().compactMap { state in
      let (old, new) = (before[state]?.status ?? .notAMember, after[state]?.status ?? .notAMember)
      guard old != new else { return nil }
      return Change(memberState: state, before: old, after: new, entry: after[state]?.entry)
    }
  }
}
