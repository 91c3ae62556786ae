/// A date of the proleptic Gregorian calendar, without time or zone.
public struct Day: Hashable, Sendable {
  /// The year, 1 to 9999 where it comes from text.
  public let year: Int
  /// 1 to 12.
  public let month: Int
  /// 1 to 31.
  public let day: Int

  /// The date with these numbers; what overflows is carried, so 2019-02-31 is 2019-03-03.
  public init(_ year: Int, _ month: Int, _ day: Int) {
    self.init(sinceEpoch: Day.number(year, month, day))
  }

  /// The date with these numbers, or nil where the calendar has no such date.
  public init?(year: Int, month: Int, day: Int) {
    let candidate = Day(year, month, day)
    guard candidate.year == year, candidate.month == month, candidate.day == day else { return nil }
    self = candidate
  }

  /// The date so many days after 1970-01-01; negative before it.
  public init(sinceEpoch days: Int) {
    // Howard Hinnant's civil_from_days: eras of 400 years that begin on 1 March.
    let shifted = days + 719_468
    let era = quotient(shifted, 146_097)
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthFromMarch = (5 * dayOfYear + 2) / 153
    day = dayOfYear - (153 * monthFromMarch + 2) / 5 + 1
    month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
    year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  }

  /// Days after 1970-01-01; negative before it.
  public var sinceEpoch: Int { Day.number(year, month, day) }

  /// The date so many days later, or earlier where negative.
  public func adding(days: Int) -> Day { Day(sinceEpoch: sinceEpoch + days) }

  /// The same day so many months later, or that month's last day where it is shorter.
  public func adding(months: Int) -> Day {
    let first = Day(year, month + months, 1)
    return Day(first.year, first.month, min(day, first.lastOfMonth.day))
  }

  /// The last day of this month.
  public var lastOfMonth: Day { Day(year, month + 1, 1).adding(days: -1) }

  /// 1 for Monday to 7 for Sunday (ISO 8601).
  public var weekday: Int { ((sinceEpoch + 3) % 7 + 7) % 7 + 1 }

  private static func number(_ year: Int, _ month: Int, _ day: Int) -> Int {
    let months = year * 12 + month - 1 - 2
    let yearFromMarch = quotient(months, 12)
    let monthFromMarch = months - yearFromMarch * 12
    let era = quotient(yearFromMarch, 400)
    let yearOfEra = yearFromMarch - era * 400
    let dayOfYear = (153 * monthFromMarch + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }
}

extension Day: Comparable {
  public static func < (left: Day, right: Day) -> Bool {
    (left.year, left.month, left.day) < (right.year, right.month, right.day)
  }
}

extension Day: LosslessStringConvertible {
  /// The ISO 8601 form, `2019-04-04`.
  public var description: String {
    "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
  }

  /// Reads exactly the ISO 8601 form; nil for anything else and for dates that do not exist.
  public init?(_ text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.map(\.count) == [4, 2, 2], parts.joined().allSatisfy(\.isASCIIDigit),
      let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2]), year > 0
    else { return nil }
    self.init(year: year, month: month, day: day)
  }
}

extension Character {
  var isASCIIDigit: Bool { ("0"..."9").contains(self) }
}

/// The quotient rounded towards minus infinity; the divisor is positive.
func quotient(_ dividend: Int, _ divisor: Int) -> Int {
  (dividend >= 0 ? dividend : dividend - divisor + 1) / divisor
}

func padded(_ number: Int, _ width: Int) -> String {
  let digits = String(number)
  return String(repeating: "0", count: max(0, width - digits.count)) + digits
}
