import Model
import Testing

/// What is refused of names, addresses and periods.
@Suite struct NetworkFaultTests {
  @Test(arguments: [
    "a\u{1B}[2Jb", "a\nb", "a\tb", "\u{202E}abc", "a\u{200B}b", "a\u{9B}b", "\u{2028}",
  ])
  func aNameHasNothingThatCouldSteerATerminal(_ text: String) {
    #expect(throws: NetworkFault.controlCharacter) { try OfficeName(typed: text) }
  }

  @Test func aNameIsThereAndNotTooLong() throws {
    #expect(throws: NetworkFault.withoutName) { try OfficeName(typed: "  ") }
    #expect(throws: NetworkFault.tooLong(limit: 200)) {
      try OfficeName(typed: String(repeating: "a", count: 201))
    }
    #expect(try OfficeName(typed: "  Κεντρική   Επιτροπή ").description == "Κεντρική Επιτροπή")
  }

  @Test(arguments: ["office@example.eu", "first.last+ras@sub.example.org", "o'neill_1@a-b.ie"])
  func anAddressIsTaken(_ text: String) throws {
    #expect(try EmailAddress(typed: text).text == text)
  }

  @Test(arguments: [
    "", "office", "@example.eu", "office@", "office@example", "a@b@example.eu", "a b@example.eu",
    ".a@example.eu", "a..b@example.eu", "a@example..eu", "a@-example.eu", "a@example.eu\n",
    "a\u{1B}@example.eu",
    "ä@example.eu", "a@example.eu, b@example.eu",
  ])
  func whatIsNoAddressIsRefused(_ text: String) {
    #expect(throws: NetworkFault.noEmailAddress) { try EmailAddress(typed: text) }
  }

  @Test func anAddressIsNeverPutIntoWordsByAccident() throws {
    let address = try EmailAddress(typed: "office@example.eu")
    #expect("\(address)" == "an e-mail address" && address.description == "an e-mail address")
    #expect(try EmailChange(typed: "NONE") == .erase)
  }

  @Test func aPeriodHasItsLastDayAndLiesWithinMembership() throws {
    let uk = try #require(MemberState(named: "UK"))
    let last = Period(from: Day(2019, 1, 1), until: Day(2020, 1, 31))
    #expect(last.contains(Day(2020, 1, 31)) && !last.contains(Day(2020, 2, 1)))
    try last.check(for: uk)
    #expect(throws: NetworkFault.notAMember(uk, Day(2020, 2, 1))) {
      try Period(from: Day(2019, 1, 1), until: Day(2020, 2, 1)).check(for: uk)
    }
    #expect(throws: NetworkFault.notAMember(uk, Day(1972, 12, 31))) {
      try Period(from: Day(1972, 12, 31)).check(for: uk)
    }
    let backwards = Period(from: Day(2019, 1, 2), until: Day(2019, 1, 1))
    #expect(throws: NetworkFault.endsBeforeItBegins(backwards)) { try backwards.check(for: uk) }
  }

  @Test func periodsOverlapWhereTheyShareADay() {
    let spring = Period(from: Day(2024, 3, 1), until: Day(2024, 5, 31))
    #expect(spring.overlaps(Period(from: Day(2024, 5, 31))))
    #expect(!spring.overlaps(Period(from: Day(2024, 6, 1))))
    #expect(Period(from: Day(2020, 1, 1)).overlaps(spring))
  }
}
