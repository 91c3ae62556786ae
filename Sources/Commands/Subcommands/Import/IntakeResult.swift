import Model

/// What became of a document that was understood.
enum IntakeResult {
  case done(ImportOutcome)
  /// Nothing was to be stored.
  case foreseen(ImportForecast)
  /// The person did not want it stored.
  case declined

  /// `stored as M1, 4 action items and 2 statements to accept or reject`
  var inWords: String {
    switch self {
    case .done(let outcome): outcome.inWords
    case .foreseen(let forecast): "nothing stored; \(forecast.inWords)"
    case .declined: "nothing stored"
    }
  }
}

extension ImportForecast {
  /// `this would be version 2 of M1`
  fileprivate var inWords: String {
    switch self {
    case .newMeeting: "this would be a new meeting"
    case .newVersion(let meeting, let number): "this would be version \(number) of \(meeting)"
    case .unchanged(let meeting, let version): "\(meeting) has this text already, as version \(version)"
    }
  }
}
