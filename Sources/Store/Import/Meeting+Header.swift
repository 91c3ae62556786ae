import Model

extension Meeting {
  /// The meeting that the head of minutes describes; its number is given when it is inserted.
  init(_ header: Reading.Header, on day: Day, revision: ActID) {
    self.init(
      id: MeetingID(0), title: header.title ?? Self.provisionalTitle(body: header.body, on: day),
      ordinal: header.ordinal,
      body: header.body, kind: Kind(named: header.title ?? ""), firstDay: day,
      lastDay: max(day, header.endDate ?? day), startTime: header.startTime,
      endTime: header.endTime, revision: revision)
  }

  /// With whatever was not known of it before.
  func filled(from header: Reading.Header) -> Meeting {
    var meeting = self
    if let title = header.title, self.title == Self.provisionalTitle(body: body, on: firstDay) {
      meeting.title = title
      meeting.kind = Kind(named: title)
    }
    meeting.ordinal = ordinal ?? header.ordinal
    meeting.body = body ?? header.body
    meeting.startTime = startTime ?? header.startTime
    meeting.endTime = endTime ?? header.endTime
    if lastDay == firstDay { meeting.lastDay = max(firstDay, header.endDate ?? firstDay) }
    return meeting
  }

  /// What a meeting is called as long as nobody has given it a title.
  static func provisionalTitle(body: String?, on day: Day) -> String { body ?? "Meeting of \(day)" }

  /// Whether both have the same ordinal and body.
  func hasName(of other: Meeting) -> Bool { ordinal == other.ordinal && hasBody(other.body) }

  /// Whether nothing that is known of both bodies contradicts their being one.
  func mayHaveBody(of other: Meeting) -> Bool { body == nil || other.body == nil || hasBody(other.body) }

  /// Whether the minutes are this meeting's by body and ordinal, the date being the same.
  func isNamed(by header: Reading.Header) -> Bool {
    ordinal == header.ordinal && hasBody(header.body)
  }

  /// Whether nothing that is known of both contradicts it.
  func mayBeNamed(by header: Reading.Header) -> Bool {
    (ordinal == nil || header.ordinal == nil || ordinal == header.ordinal)
      && (body == nil || header.body == nil || hasBody(header.body))
  }

  private func hasBody(_ name: String?) -> Bool {
    body.map { Folded($0).text } == name.map { Folded($0).text }
  }
}

extension Meeting.Kind {
  /// Minutes say in the title that a meeting is thematic; of a plenary one they say nothing.
  fileprivate init(named title: String) {
    self = Folded(title).ranges(of: "thematic").isEmpty ? .plenary : .thematic
  }
}
