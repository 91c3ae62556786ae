import Model

/// What became of one document among several.
enum DocumentFate {
  case taken(IntakeResult)
  case refused(Failure)

  var inWords: String {
    switch self {
    case .taken(let result): result.inWords
    case .refused(let failure): "refused: \(failure.message)"
    }
  }

  var kind: Kind {
    switch self {
    case .taken(.done(.unchanged)): .unchanged
    case .taken(.done): .stored
    case .taken(.foreseen): .foreseen
    case .taken(.declined): .declined
    case .refused: .refused
    }
  }

  /// What documents are counted by, in the words for the count.
  enum Kind: String, CaseIterable {
    case stored
    case unchanged
    case foreseen = "not stored"
    case declined
    case refused
  }
}
