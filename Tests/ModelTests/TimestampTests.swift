import Model
import Testing

@Suite struct TimestampTests {
  /// 2019-03-31T00:59:59.999Z, the last instant of winter time.
  private let lastOfWinter: Int64 = 1_553_993_999_999

  @Test func printsUniversalTime() {
    #expect(Timestamp(milliseconds: 0).description == "1970-01-01T00:00:00.000Z")
    #expect(Timestamp(milliseconds: lastOfWinter).description == "2019-03-31T00:59:59.999Z")
    #expect(Timestamp(milliseconds: -1).description == "1969-12-31T23:59:59.999Z")
  }

  @Test func followsSummerTimeInBrussels() {
    #expect(Timestamp(milliseconds: lastOfWinter).timeInBrussels == ClockTime("01:59"))
    #expect(Timestamp(milliseconds: lastOfWinter + 1).timeInBrussels == ClockTime("03:00"))
  }

  @Test func theDayInBrusselsBeginsBeforeTheDayInGreenwich() {
    // 2019-07-01T22:30Z is half past midnight in Brussels.
    #expect(Timestamp(milliseconds: 1_562_020_200_000).dayInBrussels == Day(2019, 7, 2))
  }

  @Test(arguments: [Day(2019, 3, 31), Day(2019, 4, 1), Day(2019, 7, 2), Day(2019, 10, 27), Day(2019, 10, 28)])
  func theDayBeginsAtMidnightInBrussels(_ day: Day) {
    let start = Timestamp(startOfDayInBrussels: day)
    #expect(start.dayInBrussels == day)
    #expect(start.timeInBrussels == ClockTime("00:00"))
    #expect(Timestamp(milliseconds: start.milliseconds - 1).dayInBrussels == day.adding(days: -1))
  }
}
