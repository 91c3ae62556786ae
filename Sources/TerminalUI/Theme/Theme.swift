/// A look for every role.
public struct Theme: Hashable, Sendable {
  public let name: String
  private let looks: [Role: Look]

  public init(name: String, looks: [Role: Look]) {
    self.name = name
    self.looks = looks
  }

  /// The look of a role, or of the nearest parent that the theme names; colours it leaves open are those of
  /// `plain`.
  public subscript(role: Role) -> Look {
    var look = looks[role] ?? role.parent.map { self[$0] } ?? Look()
    look.foreground = look.foreground ?? looks[.plain]?.foreground
    look.background = look.background ?? looks[.plain]?.background
    return look
  }

  /// The look of a role on a terminal with so many colours, 0 for none: told by attributes where colours
  /// cannot.
  public func look(of role: Role, colours: Int) -> Look {
    guard colours >= 8 else { return Theme.monochrome[role] }
    return self[role].reduced(toColours: colours) ?? Theme.monochrome[role]
  }
}
