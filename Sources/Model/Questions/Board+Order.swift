extension Board {
  /// In which order its rows are listed.
  public enum Order: String, CaseIterable, Sendable {
    case protocolOrder = "order"
    case status, date
  }

  /// The rows in that order, those that are equal in it in protocol order: by status as the question lists them, by the
  /// date from which they hold with the newest first and *not stated* last.
  public func rows(by order: Order) -> [Row] {
    switch order {
    case .protocolOrder: return rows
    case .status:
      let places = Dictionary(question.recordable.enumerated().map { ($1, $0) }) { first, _ in first }
      return rows.sorted {
        (places[$0.status] ?? 0, $0.memberState) < (places[$1.status] ?? 0, $1.memberState)
      }
    case .date:
      return rows.sorted { left, right in
        switch (left.entry?.validFrom, right.entry?.validFrom) {
        case (let one?, let other?) where one != other: one > other
        case (nil, _?), (_?, nil): left.entry != nil
        default: left.memberState < right.memberState
        }
      }
    }
  }
}
