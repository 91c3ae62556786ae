/// Where every Member State stands on a question on one date.
public struct Board: Hashable, Sendable {
  /// One Member State's row.
  public struct Row: Hashable, Sendable {
    public let memberState: MemberState
    public let status: AnswerStatus
    /// What the status was read from; nil where nothing holds on that date.
    public let entry: Entry?
    /// The act that last touched this State's answer, on whatever date it holds; `.none` where none has.
    public let revision: ActID
  }

  public let question: Question
  public let asOf: Day
  /// Those whose answers count on that date, in protocol order.
  public let rows: [Row]

  /// What held on `day` by all that had been recorded up to and including `act`, or ever where it is nil.
  ///
  /// Of the accepted entries that no other one replaces, the one with the greatest (valid from, act) holds.
  public init(question: Question, asOf day: Day, entries: [Entry], knownAt act: ActID? = nil) {
    self.question = question
    self.asOf = day
    let known = entries.known(at: act, of: question)
    let byState = Dictionary(grouping: known.counting, by: \.memberState)
    let revisions = Dictionary(known.map { ($0.memberState, $0.act) }, uniquingKeysWith: max)
    rows = question.memberStates(on: day).map { state in
      let entry = byState[state]?.holding(on: day)
      let status = entry?.status.flatMap { question.status(named: $0) } ?? question.unanswered
      return Row(memberState: state, status: status, entry: entry, revision: revisions[state] ?? .none)
    }
  }

  /// How many rows have that status.
  public func count(_ status: AnswerStatus) -> Int { rows.count { $0.status == status } }

  /// How many rows have a favourable status, *same* included.
  public var favourable: Int { rows.count { $0.status.isFavourable } }
}
