/// A time of day on the meeting's own clock, to the minute.
public struct ClockTime: Hashable, Comparable, Sendable {
  /// Minutes after midnight, 0 to 1439.
  public let minutes: Int

  /// Nil unless the hour is 0 to 23 and the minute 0 to 59.
  public init?(hour: Int, minute: Int) {
    guard (0...23).contains(hour), (0...59).contains(minute) else { return nil }
    minutes = hour * 60 + minute
  }

  /// The time so many minutes after midnight; what overflows the day is carried off.
  init(minuteOfDay: Int) { minutes = (minuteOfDay % 1440 + 1440) % 1440 }

  public static func < (left: ClockTime, right: ClockTime) -> Bool { left.minutes < right.minutes }
}

extension ClockTime: LosslessStringConvertible {
  /// `09:30`.
  public var description: String { "\(padded(minutes / 60, 2)):\(padded(minutes % 60, 2))" }

  /// Reads `09:30` or `9:30`; nil for anything else.
  public init?(_ text: String) {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2, (1...2).contains(parts[0].count), parts[1].count == 2,
      parts.joined().allSatisfy(\.isASCIIDigit), let hour = Int(parts[0]), let minute = Int(parts[1])
    else { return nil }
    self.init(hour: hour, minute: minute)
  }
}
