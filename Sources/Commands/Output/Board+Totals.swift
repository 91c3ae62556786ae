import Model

extension Board {
  /// `12 linked (3 same), 2 establishing, 1 not linked, 12 not stated; 27 Member States on 2020-02-01`.
  var totals: String {
    let kinds = question.recordable.filter { !$0.isFavourable }
    let counts = [favourableCount] + kinds.map { "\(count($0)) \($0.word)" }
    return counts.joined(separator: ", ") + "; \(rows.count) Member States on \(asOf)"
  }

  /// The favourable statuses together under the name of the plainest, which stands last.
  private var favourableCount: String {
    let kinds = question.statuses.filter(\.isFavourable)
    let parts = kinds.dropLast().map { "\(count($0)) \($0.word)" }
    return "\(favourable) \(kinds.last?.word ?? "favourable") (\(parts.joined(separator: ", ")))"
  }
}
