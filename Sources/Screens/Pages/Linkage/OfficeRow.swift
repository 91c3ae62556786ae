import Model

/// A row of what is recorded of the offices of a Member State, or of what they say of its linkage.
enum OfficeRow: Hashable, Sendable {
  case contradiction(LinkageContradiction)
  case suggestion(LinkageSuggestion)
  case contactPoint(ContactPoint)
  case authority(Authority)

  /// What its history is about; nil for what is only concluded.
  var entity: EntityReference? {
    switch self {
    case .contradiction, .suggestion: nil
    case .contactPoint(let point): .contactPoint(point.id)
    case .authority(let authority): .authority(authority.id)
    }
  }

  /// What finding looks through.
  var words: String {
    switch self {
    case .contradiction(let contradiction): contradiction.words
    case .suggestion(let suggestion): suggestion.words
    case .contactPoint(let point): "\(point.id) \(point.role.name) \(point.office) \(point.period)"
    case .authority(let authority):
      "\(authority.id) \(authority.kind.word) \(authority.name) \(authority.period)"
    }
  }
}

extension MemberStatePage {
  /// Conclusions first, then contact points, then the network.
  var officeRows: [OfficeRow] {
    guard let standing = dossier?.standing else { return [] }
    return [standing.contradiction.map { .contradiction($0) }, standing.suggestion.map { .suggestion($0) }]
      .compactMap { $0 } + standing.network.contactPoints.map { .contactPoint($0) }
      + standing.network.authorities.map { .authority($0) }
  }

  /// The row of an office that is selected.
  var selectedOffice: OfficeRow? {
    if case .office(let row) = selectedID { row } else { nil }
  }
}
