import Model

/// What is to become of a contact point, or of an authority of a national network; one without identifier is new.
public enum NetworkAct: Equatable, Sendable {
  case setContactPoint(ContactPoint, email: EmailChange?)
  case setAuthority(Authority)
  case removeContactPoint(ContactPoint)
  case removeAuthority(Authority)
}
