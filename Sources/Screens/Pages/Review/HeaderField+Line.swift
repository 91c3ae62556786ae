import Model

extension HeaderField {
  /// The head of minutes is short; where no agenda was found, everything is taken for it.
  private static let mostLines = 60
  /// In bytes; what is longer prints no field.
  private static let longestLine = 1000

  /// The index of the first line of the head that prints the value; nil where none seems to.
  func line(in reading: Reading) -> Int? {
    reading.lines.prefix(Self.mostLines).firstIndex { line in
      line.role == .header && line.text.utf8.count <= Self.longestLine
        && isPrinted(in: line.text, reading.header)
    }
  }

  private func isPrinted(in line: String, _ header: Reading.Header) -> Bool {
    switch self {
    case .title: Self.shares(header.title, with: line)
    case .body: Self.shares(header.body, with: line)
    case .ordinal: Self.hasNumbers([header.ordinal], line)
    case .date: Self.hasNumbers([header.date?.day, header.date?.year], line)
    case .endDate: Self.hasNumbers([header.endDate?.day, header.endDate?.year], line)
    case .startTime: Self.hasTime(header.startTime, line)
    case .endTime: Self.hasTime(header.endTime, line)
    }
  }

  /// Whether one holds the other, whatever the case: a title may go over several lines.
  private static func shares(_ value: String?, with line: String) -> Bool {
    guard let value, !line.isEmpty else { return false }
    return !Folded(line).ranges(of: value).isEmpty
      || line.count > 12 && !Folded(value).ranges(of: line).isEmpty
  }

  private static func hasNumbers(_ wanted: [Int?], _ line: String) -> Bool {
    let numbers = line.split { !$0.isNumber }.map { Int($0) }
    return wanted.allSatisfy { $0 != nil && numbers.contains($0) }
  }

  private static func hasTime(_ time: ClockTime?, _ line: String) -> Bool {
    hasNumbers(
      time.map { [$0.minutes / 60] + ($0.minutes % 60 == 0 ? [] : [$0.minutes % 60]) } ?? [nil], line)
  }
}
