import Model
import Testing

@Suite struct DayTests {
  @Test func countsDaysFromTheEpochAndBack() {
    #expect(Day(1970, 1, 1).sinceEpoch == 0)
    #expect(Day(2019, 4, 4).sinceEpoch == 17990)
    for number in stride(from: -800_000, through: 800_000, by: 367) {
      #expect(Day(sinceEpoch: number).sinceEpoch == number)
    }
  }

  @Test func carriesWhatOverflows() {
    #expect(Day(2019, 2, 31) == Day(2019, 3, 3))
    #expect(Day(2019, 13, 1) == Day(2020, 1, 1))
    #expect(Day(2019, 0, 1) == Day(2018, 12, 1))
  }

  @Test func knowsWhatTheCalendarHas() {
    #expect(Day(year: 2020, month: 2, day: 29) != nil)
    #expect(Day(year: 2019, month: 2, day: 29) == nil)
    #expect(Day(year: 1900, month: 2, day: 29) == nil)
  }

  @Test(arguments: ["2019-04-04", "0001-01-01", "9999-12-31"])
  func readsItsOwnForm(_ text: String) {
    #expect(Day(text)?.description == text)
  }

  @Test(arguments: ["2019-4-4", "2019-02-30", "04/04/2019", "", "2019-04-04 ", "-019-04-04", "0000-01-01"])
  func refusesOtherForms(_ text: String) {
    #expect(Day(text) == nil)
  }

  @Test func addsMonthsWithinTheMonth() {
    #expect(Day(2019, 1, 31).adding(months: 1) == Day(2019, 2, 28))
    #expect(Day(2019, 1, 31).adding(months: -2) == Day(2018, 11, 30))
  }

  @Test func knowsTheWeekday() {
    #expect(Day(2019, 4, 4).weekday == 4)
    #expect(Day(1969, 12, 28).weekday == 7)
  }
}
