import Model

/// Days of action items and meetings for calendar programs (iCalendar, RFC 5545).
struct Calendar {
  /// The day that stands for the time of writing, so that the same archive gives the same bytes.
  let day: Day
  let meetings: [Meeting]
  let items: [ActionItem]

  var text: String {
    let head = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//ecne//action items//EN", "CALSCALE:GREGORIAN"]
    let lines = head + meetings.flatMap(lines) + items.flatMap(lines) + ["END:VCALENDAR"]
    return lines.map { Self.folded($0.withoutControls) + "\r\n" }.joined()
  }

  private func lines(of meeting: Meeting) -> [String] {
    [
      "BEGIN:VEVENT", "UID:\(meeting.id)@ecne", stamp, "DTSTART;VALUE=DATE:\(Self.date(meeting.firstDay))",
      "DTEND;VALUE=DATE:\(Self.date(meeting.lastDay.adding(days: 1)))",
      "SUMMARY:\(Self.escaped(meeting.title))",
      "END:VEVENT",
    ]
  }

  private func lines(of item: ActionItem) -> [String] {
    let due = item.due?.day.map { "DUE;VALUE=DATE:\(Self.date($0))" }
    let owners = item.owners.map(\.description).joined(separator: ", ")
    let details = [owners, item.quote, item.anchor?.reference.description ?? ""].filter { !$0.isEmpty }
    return [
      "BEGIN:VTODO", "UID:\(item.id)@ecne", stamp, "SUMMARY:\(Self.escaped("\(item.id) \(item.text)"))", due,
      "DESCRIPTION:\(Self.escaped(details.joined(separator: "\n")))", "STATUS:\(Self.status(of: item))",
      "END:VTODO",
    ].compactMap { $0 }
  }

  private var stamp: String { "DTSTAMP:\(Self.date(day))T000000Z" }

  private static func status(of item: ActionItem) -> String {
    switch item.status {
    case .done: "COMPLETED"
    case .dropped, .rejected: "CANCELLED"
    case .open, .proposed: "NEEDS-ACTION"
    }
  }

  private static func date(_ day: Day) -> String { day.description.replacing("-", with: "") }

  private static func escaped(_ text: String) -> String {
    text.replacing("\\", with: "\\\\").replacing(";", with: "\\;").replacing(",", with: "\\,")
      .replacing("\n", with: "\\n")
  }

  /// Breaks a line so that none is longer than 75 bytes, never within a character.
  private static func folded(_ line: String) -> String {
    var (text, length) = ("", 0)
    for character in line {
      let size = character.utf8.count
      if length + size > 75 {
        text += "\r\n "
        length = 1
      }
      text.append(character)
      length += size
    }
    return text
  }
}

extension ActionItemsReport {
  /// Meetings that the items come from or that are still to come, and every item that was accepted.
  var calendar: Calendar {
    let homes = Set(items.map(\.meeting))
    let meetings = setting.meetings.filter { homes.contains($0.id) || $0.firstDay >= setting.today }
    return Calendar(
      day: setting.today, meetings: meetings.sorted { ($0.firstDay, $0.id) < ($1.firstDay, $1.id) },
      items: items.filter(\.isAccepted))
  }
}
