import Model

/// The offices of some Member States as the sample archive knows them: contact points, and a national network.
public struct SampleOffice: Sendable {
  public enum Place: Sendable {
    case contactPoint(ContactPoint.Role, email: String?)
    case network(Authority.Kind)
  }

  public let memberState: String
  public let place: Place
  public let name: String
  public let from: Day
  public let until: Day?

  private init(
    _ memberState: String, _ place: Place, _ name: String, from: Day = Day(2023, 1, 1), until: Day? = nil
  ) {
    self.memberState = memberState
    self.place = place
    self.name = name
    self.from = from
    self.until = until
  }

  /// Latvia's are complete; Sweden's speak for more than is recorded, Hungary's against it.
  public static let all = [
    SampleOffice("LV", .contactPoint(.ecne, email: "ecne@sample.example"), "SAMPLE Election Board"),
    SampleOffice(
      "LV", .contactPoint(.ras, email: nil), "SAMPLE Press Office", until: Day(2024, 6, 30)),
    SampleOffice(
      "LV", .contactPoint(.ras, email: "ras@sample.example"), "SAMPLE Cyber Centre", from: Day(2024, 7, 1)),
    SampleOffice("LV", .network(.electoral), "SAMPLE Election Board"),
    SampleOffice("LV", .network(.cyberSecurity), "SAMPLE Cyber Centre"),
    SampleOffice("LV", .network(.dataProtection), "SAMPLE Data Inspectorate"),
    SampleOffice("LV", .network(.media), "SAMPLE Media Council"),
    SampleOffice("SE", .contactPoint(.ecne, email: nil), "SAMPLE Election Authority"),
    SampleOffice(
      "SE", .contactPoint(.ras, email: nil), "SAMPLE Election Authority", from: Day(2024, 3, 1)),
    SampleOffice("HU", .contactPoint(.ras, email: nil), "SAMPLE Ministry"),
    SampleOffice("HU", .network(.other), "SAMPLE Ministry", from: Day(2025, 1, 15)),
  ]
}
