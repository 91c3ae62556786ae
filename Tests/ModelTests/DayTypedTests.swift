import Model
import Testing

@Suite struct DayTypedTests {
  /// A Wednesday.
  private let today = Day(2024, 2, 28)

  @Test(arguments: [
    ("2019-04-04", "2019-04-04"), ("4.4.2019", "2019-04-04"), ("04/04/2019", "2019-04-04"),
    ("4 April 2019", "2019-04-04"), ("4th apr 2019", "2019-04-04"), ("April 4, 2019", "2019-04-04"),
    ("  4  APRIL  2019 ", "2019-04-04"), ("today", "2024-02-28"), ("Tomorrow", "2024-02-29"),
    ("yesterday", "2024-02-27"), ("+2w", "2024-03-13"), ("-3d", "2024-02-25"), ("+1m", "2024-03-28"),
    ("+1y", "2025-02-28"), ("wed", "2024-03-06"), ("thu", "2024-02-29"), ("Tuesday", "2024-03-05"),
    ("28.2.", "2024-02-28"), ("27/2", "2025-02-27"), ("1 January", "2025-01-01"), ("29 Feb", "2024-02-29"),
    ("31.12", "2024-12-31"),
  ])
  func understandsWhatPeopleType(_ typed: String, _ day: String) {
    #expect(Day(typed: typed, today: today) == Day(day))
  }

  @Test func theNextLeapDayMayBeEightYearsAway() {
    #expect(Day(typed: "29 feb", today: Day(1896, 3, 1)) == Day(1904, 2, 29))
  }

  @Test(arguments: [
    "", "soon", "30.2.2019", "2019-02-30", "13/13/2019", "4.4.19", "+2", "2w", "+w", "+99999w", "we", "m",
    "4 Brumaire 2019", "April", "4 April 2019 noon", "31 February", "-9999y", "+-2d",
  ])
  func refusesTheRest(_ typed: String) {
    #expect(Day(typed: typed, today: today) == nil)
  }
}
