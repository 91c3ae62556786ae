extension Reading {
  /// What the head of the minutes says of the meeting; nil for whatever it does not say.
  public struct Header: Hashable, Sendable {
    public var title: String?
    public var ordinal: Int?
    public var body: String?
    public var date: Day?
    /// Only where it is later than `date`.
    public var endDate: Day?
    public var startTime: ClockTime?
    public var endTime: ClockTime?

    public init(
      title: String? = nil, ordinal: Int? = nil, body: String? = nil, date: Day? = nil,
      endDate: Day? = nil, startTime: ClockTime? = nil, endTime: ClockTime? = nil
    ) {
      self.title = title
      self.ordinal = ordinal
      self.body = body
      self.date = date
      self.endDate = endDate
      self.startTime = startTime
      self.endTime = endTime
    }
  }
}
