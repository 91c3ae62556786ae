/// From one day to another, both included, or without end.
public struct Period: Hashable, Sendable {
  public var from: Day
  /// The last day; nil where none is known.
  public var until: Day?

  public init(from: Day, until: Day? = nil) {
    self.from = from
    self.until = until
  }

  public func contains(_ day: Day) -> Bool { day >= from && until.map { day <= $0 } ?? true }

  public func overlaps(_ other: Period) -> Bool { contains(other.from) || other.contains(from) }
}

extension Period: CustomStringConvertible {
  /// `since 2019-04-04`, `2019-04-04 to 2020-01-31`.
  public var description: String { until.map { "\(from) to \($0)" } ?? "since \(from)" }
}
