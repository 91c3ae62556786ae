/// What the standing of action items depends on: the day, the meetings that stand, and what was answered.
public struct ActionItemSetting: Hashable, Sendable {
  /// In Brussels.
  public var today: Day
  public var meetings: [Meeting]
  public var answers: Answers

  public init(today: Day, meetings: [Meeting] = [], answers: Answers = Answers()) {
    self.today = today
    self.meetings = meetings
    self.answers = answers
  }

  func meeting(_ id: MeetingID) -> Meeting? { meetings.first { $0.id == id } }

  /// The meetings that the reference names.
  func meetings(named reference: MeetingReference) -> [Meeting] {
    meetings.filter { meeting in
      switch reference {
      case .id(let id): meeting.id == id
      case .day(let day): meeting.firstDay <= day && day <= meeting.lastDay
      case .ordinal(let ordinal): meeting.ordinal == ordinal
      }
    }
  }
}
