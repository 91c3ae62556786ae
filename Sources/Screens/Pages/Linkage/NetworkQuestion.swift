import Model

/// What a person is asked about a contact point or an authority before it is recorded, one thing after the other.
struct NetworkQuestion: Equatable, Sendable {
  enum Subject: Equatable, Sendable {
    case newContactPoint(ContactPoint.Role)
    case newAuthority(Authority.Kind)
    case contactPoint(ContactPoint)
    case authority(Authority)
  }

  enum Field: Equatable, Sendable {
    case name, from, until, email
  }

  /// What comes after an answer.
  enum Step: Equatable {
    case ask(NetworkQuestion)
    case act(NetworkAct)
    case nothing
  }

  /// What is known of the Member State, also to complete names from.
  let network: NationalNetwork
  var subject: Subject
  var field: Field
  /// What is asked after it.
  var following: [Field] = []

  /// `LV RAS office (Tab): `
  var words: String {
    let name =
      switch subject {
      case .newContactPoint(let role): "\(network.memberState) \(role.rawValue.uppercased())"
      case .newAuthority(let kind): "\(network.memberState) \(kind.word)"
      case .contactPoint(let point): "\(point.memberState) \(point.role.rawValue.uppercased())"
      case .authority(let authority): "\(authority.memberState) \(authority.kind.word)"
      }
    return switch field {
    case .name: "\(name) office (Tab): "
    case .from: "\(name) since: "
    case .until: "\(name) until (or none): "
    case .email: "\(name) e-mail (or none): "
    }
  }

  /// What stands in the line at first: what is recorded, or today.
  var proposal: String {
    switch (field, subject) {
    case (.name, .contactPoint(let point)): point.office.description
    case (.name, .authority(let authority)): authority.name.description
    case (.from, .contactPoint), (.from, .authority): period.map(\.from.description) ?? ""
    case (.until, _): period?.until?.description ?? ""
    default: ""
    }
  }

  var period: Period? {
    switch subject {
    case .contactPoint(let point): point.period
    case .authority(let authority): authority.period
    case .newContactPoint, .newAuthority: nil
    }
  }
}
