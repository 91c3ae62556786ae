import Testing

@testable import Model

@Suite struct OwnerTests {
  @Test(arguments: [
    ("EL", "EL"), ("gr", "EL"), ("GB", "UK"), ("estonia", "EE"), ("Latvija", "LV"), ("com", "Commission"),
    ("European Parliament", "European Parliament"), ("\"the hosts\"", "the hosts"),
  ])
  func codesAndNamesAreTaken(_ typed: String, _ canonical: String) throws {
    let owner = try Owner(typed: typed)
    #expect(owner.description == canonical)
    #expect(try Owner(typed: owner.typedForm) == owner)
  }

  @Test(arguments: [
    ("Estnia", ["Estonia"]), ("Comission", ["Commission"]), ("XX", []), ("Ltavia", ["Latvia"]),
  ])
  func theUnknownIsRefusedWithTheNearest(_ typed: String, _ nearest: [String]) {
    #expect(throws: UnknownOwner(text: typed, nearest: nearest)) { try Owner(typed: typed) }
  }

  @Test func aListHasCommasOutsideOfQuotes() throws {
    let owners = try Owner.list(typed: "EE, com ,\"the hosts, and guests\", EE")
    #expect(owners.map(\.description) == ["EE", "Commission", "the hosts, and guests"])
    #expect(try Owner.list(typed: "").isEmpty)
  }

  @Test func beginningsAreCompletedWhateverCaseAndAccents() {
    #expect(Owner.completions(of: "lat") == ["Latvia"])
    #expect(Owner.completions(of: "osterr") == ["Österreich"])
    #expect(Owner.completions(of: "ed") == ["EDPB", "EDPS"])
    #expect(Owner.completions(of: "zz").isEmpty)
  }
}
