import Model

/// When the meeting was, from the head of its minutes.
struct MeetingDates {
  private(set) var first: Day?
  /// Only where it is later than the first.
  private(set) var last: Day?

  init(in lines: [Wording]) {
    var best: (weight: Int, found: DateReader.Found)?
    for line in lines {
      guard let found = DateReader(line).first else { continue }
      let weight = Self.weight(of: line, found)
      if weight > best?.weight ?? 0 { best = (weight, found) }
    }
    guard let best else { return }
    first = best.found.day
    last =
      best.found.lastDay > best.found.day ? best.found.lastDay : Self.lastOfDays(lines, from: best.found.day)
  }

  /// How likely the date of a line is that of the meeting; 0 for one of something else.
  private static func weight(of line: Wording, _ found: DateReader.Found) -> Int {
    if line.isLabelled(.dateLabel) || line.isLabelled(.timeLabel) { return 6 }
    if let other = line.first(.otherDate), other.lowerBound <= found.words.lowerBound, !line.has(.meeting) {
      return 1
    }
    if line.has(.meeting) { return 5 }
    if line.has(.kind) { return 4 }
    return line.words.count < 16 ? 3 : 2
  }

  /// The days of a meeting may stand one by one: "Thursday 28 January, 14:00", "Friday 29 January, 9:30".
  private static func lastOfDays(_ lines: [Wording], from day: Day) -> Day? {
    lines.compactMap { line -> Day? in
      guard line.isA(.weekday, at: 0), let found = DateReader(line, reference: day).first else { return nil }
      return found.day > day && found.day <= day.adding(days: 10) ? found.day : nil
    }.max()
  }
}
