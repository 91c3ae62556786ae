/// How a person names a meeting: `M3`, its date `2019-04-04`, or its ordinal `#3`.
public enum MeetingReference: Hashable, Sendable {
  case id(MeetingID)
  case day(Day)
  case ordinal(Int)
}

extension MeetingReference: LosslessStringConvertible {
  public var description: String {
    switch self {
    case .id(let id): id.description
    case .day(let day): day.description
    case .ordinal(let ordinal): "#\(ordinal)"
    }
  }

  /// Nil where the text has none of the three forms.
  public init?(_ text: String) {
    if let id = MeetingID(text) {
      self = .id(id)
    } else if let day = Day(text) {
      self = .day(day)
    } else if let ordinal = numbered("#", text) {
      self = .ordinal(ordinal)
    } else {
      return nil
    }
  }
}
