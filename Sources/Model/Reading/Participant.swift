/// One line of a list of participants.
public struct Participant: Hashable, Sendable {
  /// The State, institution or office, as printed; empty where nothing but a name is.
  public var body: String
  /// What the person or body is there: `Chair`, `Excused`; nil where the list does not say.
  public var role: String?
  /// As printed, never completed; nil where no person is named.
  public var name: String?

  public init(body: String, role: String? = nil, name: String? = nil) {
    self.body = body
    self.role = role
    self.name = name
  }
}
