import Model

/// What `ecne contacts --json` prints.
struct ContactPointsDocument: Document {
  struct Item: Encodable {
    var id: String
    var memberState: String
    /// ecne or ras.
    var role: String
    var office: String
    var from: String
    @OrNull var until: String?
    /// Null unless it was asked for.
    @OrNull var email: String?
    /// The number of the act that last touched it.
    var revision: Int
  }

  var schema = currentSchema
  /// Null where they are of any time.
  @OrNull var asOf: String?
  var contactPoints: [Item]
  var suggestions: [SuggestionDocument]
  var contradictions: [ContradictionDocument]

  init(_ points: [ContactPoint], addresses: [ContactPointID: EmailAddress], _ listing: NetworkListing) {
    asOf = listing.asOf?.description
    contactPoints = points.map { Item($0, email: addresses[$0.id]) }
    suggestions = listing.suggestions.map(SuggestionDocument.init)
    contradictions = listing.contradictions.map(ContradictionDocument.init)
  }
}

extension ContactPointsDocument.Item {
  init(_ point: ContactPoint, email: EmailAddress? = nil) {
    self.init(
      id: point.id.description, memberState: point.memberState.code, role: point.role.rawValue,
      office: point.office.description, from: point.period.from.description,
      until: point.period.until?.description, email: email?.text, revision: point.revision.number)
  }
}

/// What `ecne network --json` prints.
struct AuthoritiesDocument: Document {
  struct Item: Encodable {
    var id: String
    var memberState: String
    /// electoral, data_protection, cyber_security, media, law_enforcement or other.
    var kind: String
    var name: String
    /// Whether it is the office of the RAS contact point.
    var rasContactPoint: Bool
    var from: String
    @OrNull var until: String?
    /// The number of the act that last touched it.
    var revision: Int
  }

  var schema = currentSchema
  /// Null where they are of any time.
  @OrNull var asOf: String?
  var authorities: [Item]
  var suggestions: [SuggestionDocument]
  var contradictions: [ContradictionDocument]

  init(_ authorities: [Authority], _ listing: NetworkListing) {
    asOf = listing.asOf?.description
    self.authorities = authorities.map(Item.init)
    suggestions = listing.suggestions.map(SuggestionDocument.init)
    contradictions = listing.contradictions.map(ContradictionDocument.init)
  }
}

extension AuthoritiesDocument.Item {
  init(_ authority: Authority) {
    self.init(
      id: authority.id.description, memberState: authority.memberState.code, kind: authority.kind.rawValue,
      name: authority.name.description, rasContactPoint: authority.isRASContactPoint,
      from: authority.period.from.description, until: authority.period.until?.description,
      revision: authority.revision.number)
  }
}
