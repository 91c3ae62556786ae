/// An instant: milliseconds after 1970-01-01T00:00:00Z, without leap seconds.
public struct Timestamp: Hashable, Comparable, Sendable {
  public let milliseconds: Int64

  public init(milliseconds: Int64) { self.milliseconds = milliseconds }

  public static func < (left: Timestamp, right: Timestamp) -> Bool {
    left.milliseconds < right.milliseconds
  }

  /// The date that a clock in Brussels shows at this instant.
  ///
  /// The rule of Directive 2000/84/EC: summer time from the last Sunday of March to the last Sunday of October,
  /// both at 01:00 UTC. Written out because a host may lack time zone data.
  public var dayInBrussels: Day { shifted(byHours: isSummerTimeInBrussels ? 2 : 1).dayInUTC }

  /// The time that a clock in Brussels shows at this instant.
  public var timeInBrussels: ClockTime {
    shifted(byHours: isSummerTimeInBrussels ? 2 : 1).timeInUTC
  }

  private var isSummerTimeInBrussels: Bool {
    let year = dayInUTC.year
    func change(_ month: Int) -> Timestamp {
      let last = Day(year, month, 31)
      return Timestamp(day: last.adding(days: -(last.weekday % 7)), hour: 1)
    }
    return self >= change(3) && self < change(10)
  }

  /// The midnight at which that date begins in Brussels.
  public init(startOfDayInBrussels day: Day) {
    let winter = Timestamp(day: day, hour: -1)
    self = winter.isSummerTimeInBrussels ? winter.shifted(byHours: -1) : winter
  }

  private init(day: Day, hour: Int64) {
    milliseconds = Int64(day.sinceEpoch) * 86_400_000 + hour * 3_600_000
  }

  private func shifted(byHours hours: Int64) -> Timestamp {
    Timestamp(milliseconds: milliseconds + hours * 3_600_000)
  }

  private var dayInUTC: Day {
    Day(sinceEpoch: quotient(Int(milliseconds), 86_400_000))
  }

  private var millisecondOfDay: Int { Int(milliseconds) - dayInUTC.sinceEpoch * 86_400_000 }

  private var timeInUTC: ClockTime {
    let minute = millisecondOfDay / 60_000
    return ClockTime(minuteOfDay: minute)
  }
}

extension Timestamp: CustomStringConvertible {
  /// ISO 8601 in UTC with milliseconds, `2019-04-04T09:30:00.000Z`.
  public var description: String {
    let rest = millisecondOfDay
    let seconds = "\(padded(rest / 1000 % 60, 2)).\(padded(rest % 1000, 3))"
    return "\(dayInUTC)T\(timeInUTC):\(seconds)Z"
  }
}
