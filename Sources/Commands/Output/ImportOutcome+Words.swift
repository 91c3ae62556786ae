import Model

extension ImportOutcome {
  /// The meeting whose minutes they are.
  var meeting: MeetingID {
    switch self {
    case .stored(let meeting, _), .newVersion(let meeting, _, _), .unchanged(let meeting, _): meeting
    }
  }

  /// `stored as M1, 4 proposals to accept or reject`
  var inWords: String {
    switch self {
    case .stored(let meeting, let proposals):
      "stored as \(meeting), \(counted(proposals, "proposal")) to accept or reject"
    case .newVersion(let meeting, let version, let proposals):
      "stored as version \(version) of \(meeting), \(counted(proposals, "new proposal")) to accept or reject"
    case .unchanged(let meeting, let version):
      "unchanged: \(meeting) has this text already, as version \(version)"
    }
  }
}
