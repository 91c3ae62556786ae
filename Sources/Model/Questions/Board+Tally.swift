extension Board {
  /// How many Member States have one status, or several that are counted together.
  public struct Tally: Hashable, Sendable {
    public let status: AnswerStatus
    /// `12 linked (3 same)`, `2 establishing`.
    public let words: String
  }

  /// One for all favourable statuses together, then one for each other one, *not stated* last.
  public var tally: [Tally] {
    let favourable = question.statuses.filter(\.isFavourable)
    let others = question.recordable.filter { !$0.isFavourable }
    return (favourable.isEmpty ? [] : [together(favourable)])
      + others.map { Tally(status: $0, words: "\(count($0)) \($0.word)") }
  }

  /// Under the name of the plainest, which stands last.
  private func together(_ statuses: [AnswerStatus]) -> Tally {
    let plainest = statuses[statuses.count - 1]
    let parts = statuses.dropLast().map { "\(count($0)) \($0.word)" }.joined(separator: ", ")
    return Tally(
      status: plainest, words: "\(favourable) \(plainest.word)" + (parts.isEmpty ? "" : " (\(parts))"))
  }
}
