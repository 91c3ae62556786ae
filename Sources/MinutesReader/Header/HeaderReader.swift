import Model

/// Reads the head of the minutes: which meeting, when.
struct HeaderReader {
  let lines: [String]
  /// Asked for times that the head lacks.
  let body: [String]

  init(lines: [String], body: [String]) {
    self.lines = lines.prefix(40).map { line in line.trimming { "#* ".contains($0) } }.filter { !$0.isEmpty }
    self.body = body
  }

  var header: Reading.Header {
    let dates = lines.compactMap { DateReader($0).first }
    let title = self.title
    let times = hours
    return Reading.Header(
      title: title, ordinal: ordinal(in: title), body: group(in: title), date: dates.first?.day,
      endDate: endDate(of: dates), startTime: times.first, endTime: times.count > 1 ? times.last : nil)
  }

  /// Several days are a range, or the days of a meeting named one by one.
  private func endDate(of dates: [DateReader.Found]) -> Day? {
    guard let first = dates.first else { return nil }
    return first.lastDay > first.day ? first.lastDay : nil
  }

  /// The words that name the meeting, without kind, date, time and place.
  private var title: String? {
    let named = lines.first { line in
      words(line).contains { word in Lexicon.all.contains { $0.meetings.contains(word) } }
    }
    guard let line = named ?? group(in: nil) else { return nil }
    let cut = withoutKind(untilDate(line))
    return cut.isEmpty ? group(in: nil) : cut
  }

  private func words(_ text: String) -> [String] {
    text.lowercased().split { " ,;:()".contains($0) }.map(String.init)
  }

  /// The part of the line before its date, and before a comma that ends the name.
  private func untilDate(_ line: String) -> String {
    let words = line.split(separator: " ").map(String.init)
    guard let date = DateReader(line).first else { return line.trimming { ",;:".contains($0) } }
    let before = words[..<date.words.lowerBound].joined(separator: " ")
    let fillers: Set = ["on", "held", "am", "vom", "du", "le", "of", "the", "in", "dienstag", "dem", "den"]
    var kept = before.split(separator: " ").map(String.init)
    while let last = kept.last,
      fillers.contains(last.lowercased().trimming { ",".contains($0) }) || last == "-"
    {
      kept.removeLast()
    }
    return kept.joined(separator: " ").trimming { ",;:–- ".contains($0) }
  }

  private func withoutKind(_ text: String) -> String {
    var words = text.split(separator: " ").map(String.init)
    var hasKind = false
    let fillers: Set = ["of", "the", "de", "la", "du", "der", "des", "–", "-", ":", "d'une"]
    while let first = words.first?.lowercased().trimming({ ":,".contains($0) }) {
      let isKind = Lexicon.all.contains { $0.kinds.contains(first) }
      guard isKind || (hasKind && fillers.contains(first)) else { break }
      hasKind = true
      words.removeFirst()
    }
    return words.joined(separator: " ")
  }

  private func ordinal(in title: String?) -> Int? {
    guard let title else { return nil }
    for word in words(title) {
      if let number = Lexicon.all.lazy.compactMap({ $0.ordinals[word] }).first { return number }
      let digits = word.trimming { "#.".contains($0) }
      let number = digits.prefix(while: \.isNumber)
      let rest = digits.dropFirst(number.count)
      let isOrdinal =
        word.hasPrefix("#") || word.hasSuffix(".") || ["st", "nd", "rd", "th", "e", "ème"].contains(rest)
      if !number.isEmpty, number.count < 4, isOrdinal, rest.isEmpty || rest.count < 4 { return Int(number) }
      if word.count > 1, let roman = RomanNumeral(word.uppercased()) { return roman.value }
    }
    return nil
  }

  /// The group: what the title says behind "of the", or a line that names one.
  private func group(in title: String?) -> String? {
    if let title, let group = groupBehindLink(title) { return group }
    return lines.first { line in
      let words = words(line)
      return words.contains { word in Lexicon.all.contains { $0.groups.contains(word) } } && words.count <= 12
        && DateReader(line).first == nil && !line.contains(": ")
    }.map { withoutKind(withoutMeeting($0)) }
  }

  private func groupBehindLink(_ title: String) -> String? {
    let all = title.split(separator: " ").map(String.init)
    let meeting = all.firstIndex { word in
      Lexicon.all.contains { $0.meetings.contains(word.lowercased().trimming { ",.".contains($0) }) }
    }
    guard let meeting,
      let link = all[meeting...].firstIndex(where: { word in
        Lexicon.all.contains { $0.links.contains(word.lowercased()) }
      })
    else { return nil }
    var rest = Array(all[(link + 1)...])
    if ["the", "la", "le"].contains(rest.first?.lowercased()) { rest.removeFirst() }
    return rest.isEmpty ? nil : rest.joined(separator: " ")
  }

  private func withoutMeeting(_ line: String) -> String {
    line.split { "–—".contains($0) }.first.map { String($0).trimmed } ?? line
  }

  /// The hours that the head gives, else what the text says of opening and closing.
  private var hours: [ClockTime] {
    let printed = lines.flatMap { TimeReader.times(in: $0) }
    if printed.count > 1 { return [printed[0], printed[printed.count - 1]] }
    let opening = body.prefix(3).flatMap { TimeReader.times(in: $0) }.first
    let closing = body.suffix(3).flatMap { TimeReader.times(in: $0) }.last
    return [printed.first ?? opening, closing].compactMap { $0 }
  }
}

/// A Roman numeral up to 39.
struct RomanNumeral {
  let value: Int

  init?(_ text: String) {
    let values: [Character: Int] = ["I": 1, "V": 5, "X": 10]
    var total = 0
    var previous = 0
    for character in text.reversed() {
      guard let value = values[character] else { return nil }
      total += value < previous ? -value : value
      previous = max(previous, value)
    }
    guard (1...39).contains(total) else { return nil }
    value = total
  }
}
