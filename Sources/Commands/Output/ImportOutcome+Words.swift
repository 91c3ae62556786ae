import Model

extension ImportOutcome {
  /// The meeting whose minutes they are.
  var meeting: MeetingID {
    switch self {
    case .stored(let meeting, _), .newVersion(let meeting, _, _), .unchanged(let meeting, _): meeting
    }
  }

  /// `stored as M1, 4 action items and 2 statements to accept or reject`
  var inWords: String {
    switch self {
    case .stored(let meeting, let yield): "stored as \(meeting), \(yield.inWords)"
    case .newVersion(let meeting, let version, let yield):
      "stored as version \(version) of \(meeting), \(yield.inWords)"
    case .unchanged(let meeting, let version):
      "unchanged: \(meeting) has this text already, as version \(version)"
    }
  }
}

extension ImportYield {
  /// `4 action items and 2 statements to accept or reject; the next meeting, on 2019-06-12, is M2`
  var inWords: String {
    let parts = [(actionItems, "action item"), (statements, "statement")].filter { $0.0 > 0 }.map(counted)
    let words = parts.isEmpty ? "nothing" : parts.joined(separator: " and ")
    let next = announced.map { "; the next meeting, on \($0.firstDay), is \($0.id)" } ?? ""
    return words + " to accept or reject" + next
  }
}
