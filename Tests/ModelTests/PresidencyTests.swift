import Model
import Testing

@Suite struct PresidencyTests {
  @Test(arguments: [
    (Day(2018, 1, 1), "BG"), (Day(2019, 4, 4), "RO"), (Day(2019, 6, 30), "RO"), (Day(2019, 7, 1), "FI"),
    (Day(2024, 2, 21), "BE"), (Day(2025, 12, 31), "DK"), (Day(2027, 9, 1), "EL"), (Day(2030, 12, 31), "MT"),
  ])
  func isHeldByHalfYears(_ day: Day, _ code: String) {
    #expect(MemberState.presiding(on: day)?.code == code)
  }

  @Test(arguments: [Day(2017, 12, 31), Day(2031, 1, 1)])
  func isNotGuessedOutsideTheDecision(_ day: Day) {
    #expect(MemberState.presiding(on: day) == nil)
  }

  @Test func ownersSayWhoHeldIt() {
    let day = Day(2019, 4, 4)
    #expect(Owner.party(.presidency).named(on: day) == "Presidency (RO)")
    #expect(Owner.party(.presidency).named(on: Day(2031, 1, 1)) == "Presidency")
    #expect(Owner.party(.commission).abbreviation(on: day) == "COM")
  }
}
