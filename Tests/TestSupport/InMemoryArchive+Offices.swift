import Model

extension InMemoryArchive {
  /// The sample archive with offices of Latvia that speak for *same* where *not linked* is recorded.
  public static let withOffices: InMemoryArchive = {
    var archive = InMemoryArchive.sample
    guard let latvia = MemberState(named: "LV"), let board = try? OfficeName(typed: "Election Board"),
      let press = try? OfficeName(typed: "Press Office"),
      let address = try? EmailAddress(typed: "ras@example.eu")
    else { return archive }
    let open = Period(from: Day(2024, 2, 1))
    let points = [
      ContactPoint(id: ContactPointID(1), memberState: latvia, role: .ecne, office: board, period: open),
      ContactPoint(
        id: ContactPointID(2), memberState: latvia, role: .ras, office: press,
        period: Period(from: Day(2023, 1, 1), until: Day(2024, 2, 29))),
      ContactPoint(
        id: ContactPointID(3), memberState: latvia, role: .ras, office: board,
        period: Period(from: Day(2024, 3, 1)), emailGivenBy: ActID(3), revision: ActID(3)),
    ]
    let authorities = [
      Authority(
        id: AuthorityID(1), memberState: latvia, kind: .electoral, name: board, period: open,
        isRASContactPoint: true),
      Authority(id: AuthorityID(2), memberState: latvia, kind: .media, name: press, period: open),
    ]
    archive.networks = [
      NationalNetwork(memberState: latvia, contactPoints: points, authorities: authorities)
    ]
    archive.emailAddresses = [ContactPointID(3): address]
    archive.entries.append(
      Entry(
        id: EntryID(archive.entries.count + 1), question: Question.contactPointLinkage.key,
        memberState: latvia, status: "not_linked", validFrom: Day(2024, 1, 15), source: .letter("a letter"),
        act: ActID(1)))
    return archive
  }()
}
