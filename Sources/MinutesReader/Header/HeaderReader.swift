import Model

/// Reads the head of the minutes: which meeting, when.
struct HeaderReader {
  private let lines: [TaggedWords]
  private let mail: MailHead
  private let agenda: [AgendaItem]
  private let body: [ReadLine]
  private let lexicon: LexiconIndex

  /// The lines before the agenda, and the agenda and the lines under its headings, which are asked for times that the
  /// head lacks.
  ///
  /// What the head of a mail says of its subject counts where the minutes themselves name no meeting or no day.
  init(
    lines: [SourceLine], mail: [SourceLine], agenda: [AgendaItem], under body: [ReadLine],
    lexicon: LexiconIndex
  ) {
    self.lexicon = lexicon
    self.agenda = agenda
    self.body = body
    self.lines = Self.joined(lines.prefix(60), lexicon: lexicon)
    self.mail = MailHead(mail.map { TaggedWords($0.text, lexicon: lexicon) })
  }

  var header: Reading.Header {
    let own = MeetingName(in: lines, lexicon: lexicon)
    let told = MeetingName(in: mail.subject, lexicon: lexicon)
    let isTold =
      own.title == nil
      || told.title != nil
        && (own.isSaidInPassing && (own.ordinal == nil || told.ordinal != nil)
          && (own.group == nil || told.group != nil || told.ordinal != nil)
          || own.ordinal == nil && told.ordinal != nil)
    let name = isTold ? told : own
    var dates = MeetingDates(in: mail.subject + lines)
    if dates.first == nil { dates = MeetingDates(in: mail.subject, sent: mail.sent) }
    let lines = lines + mail.subject
    let hours = MeetingHours(in: lines, on: dates, agenda: agenda, under: body, lexicon: lexicon)
    return Reading.Header(
      title: name.title, ordinal: name.ordinal, body: name.group ?? own.group ?? told.group,
      date: dates.first,
      endDate: dates.last, startTime: hours.start, endTime: hours.end)
  }

  /// Lines without the marks of headings; one that breaks off where no name ends is joined with the next.
  private static func joined(_ lines: ArraySlice<SourceLine>, lexicon: LexiconIndex) -> [TaggedWords] {
    var texts: [String] = []
    var isOpen = false
    for text in lines.flatMap(parts(of:)) {
      let text = text.trimming { "#*=; ".contains($0) }
      guard !text.isEmpty, text.utf8.count < 600 else { continue }
      let isJoined =
        texts.last.map { joins(text, lexicon) || breaksADate($0, text, lexicon) || goesOn($0, text, lexicon) }
        ?? false
      if isOpen || isJoined, let last = texts.last {
        texts[texts.count - 1] = last + " " + text
      } else {
        texts.append(text)
      }
      let last = TaggedWords(text, lexicon: lexicon).words.last
      isOpen =
        last.map {
          // "check-in"
          guard $0.gap != .hyphen else { return false }
          return $0.isA(.genitive) || $0.isA(.link) || $0.isA(.article)
            || $0.isA(.rangeLink) && $0.number == nil
            || ($0.isA(.preposition) && $0.range.count > 1)
        } ?? false
      isOpen = isOpen || text.utf8.last == UInt8(ascii: ",") && text.contains(":")
    }
    return texts.map { TaggedWords($0, lexicon: lexicon) }
  }

  /// Longer lines are running text.
  private static let longestName = 60

  /// "… Network on Elections 4" / "April 2019, from 09:30"
  private static func breaksADate(_ line: String, _ next: String, _ lexicon: LexiconIndex) -> Bool {
    let words = TaggedWords(next, lexicon: lexicon)
    guard let last = line.utf8.last, last &- 48 < 10 else {
      // "Thursday the 8th of October" / "2009, at two o'clock"
      guard line.utf8.count < longestName else { return false }
      let before = TaggedWords(line, lexicon: lexicon)
      return before.words.last?.starting.contains(.monthName) == true && DateReader(words).year(at: 0) != nil
    }
    let day = line.utf8.reversed().prefix { $0 &- 48 < 10 }.count
    return day < 3 && words.isA(.monthName, at: 0) && words.words.count > 1 && words.words[1].number != nil
  }

  /// A full line may break off in the middle of a name: "the 17th meeting of the Standing / Conference of …".
  private static func goesOn(_ line: String, _ next: String, _ lexicon: LexiconIndex) -> Bool {
    guard line.last?.isLetter == true else { return false }
    let words = TaggedWords(line, lexicon: lexicon)
    guard line.utf8.count > 60 || words.has(.link) && words.words.last?.shape == .capitalised else {
      return false
    }
    let behind = TaggedWords(next, lexicon: lexicon)
    return words.has(.meeting) && !words.has(.group) && behind.phrase(.group, at: 0) != nil
  }

  /// A line that begins with "of the" goes on with the one before; so does one in capitals that begins with "FOR".
  private static func joins(_ text: String, _ lexicon: LexiconIndex) -> Bool {
    let bytes = text.firstBytes(40)
    let wording = TaggedWords(bytes, in: bytes.indices, lexicon: lexicon)
    let words = wording.words
    guard words.count > 1, let first = words.first, words[1].number == nil, !words[1].gap.contains(.colon)
    else { return false }
    // "Thursday 3 October …" / "and Friday 4 October …"
    if first.isA(.conjunction), words[1].isA(.weekday) { return true }
    let isInCapitals = words.allSatisfy { $0.shape == .capitals }
    return first.isA(.genitive) || first.isA(.link) && first.shape == .small
      || isInCapitals && first.range.count > 2 && first.isA(.preposition)
      || wording.phrase(.link, at: 0)?.count ?? 1 > 1
  }

  /// What stands side by side in the line: cells of a table, columns of a letterhead; `Date | 7 February` and
  /// `Date ..... 7 February` are `Date: 7 February`.
  private static func parts(of line: SourceLine) -> [String] {
    if let field = leadingDots(line.text) { return [field] }
    if line.text.utf8.contains(UInt8(ascii: "|")) {
      let cells = TableLines.cells(of: line).filter { !$0.isEmpty }
      let isField = cells.count == 2 && cells[0].utf8.count < 30 && !cells[0].contains(":")
      return isField ? [cells[0] + ": " + cells[1]] : cells
    }
    return line.cells.count > 1 && !line.text.contains(":") ? line.cells : [line.text]
  }

  /// The line with a colon for the dots between a label and what it labels; nil for a line without such.
  private static func leadingDots(_ text: String) -> String? {
    guard let dots = text.firstRange(of: " ..."), text[..<dots.lowerBound].utf8.count < 30 else { return nil }
    let value = text[dots.upperBound...].drop { $0 == "." }
    return value.isEmpty ? nil : text[..<dots.lowerBound] + ": " + String(value).trimmed
  }
}

extension TaggedWords {
  /// The words of a label at the beginning of the line, `Date:`; nil for a line without one.
  var label: Range<Int>? {
    guard let colon = words.indices.dropFirst().prefix(4).first(where: { words[$0].gap.contains(.colon) })
    else { return nil }
    return 0..<colon
  }

  /// Whether the line begins with a label of that class.
  func isLabelled(_ wordClass: WordClass) -> Bool {
    guard let label else { return false }
    return phrase(wordClass, at: 0).map { $0.upperBound <= label.upperBound } ?? false
  }

  /// What stands behind the label, without the marks of answered mail, `RE:`; nil where nothing does.
  var behindLabel: TaggedWords? {
    var start = label?.upperBound ?? 0
    while start + 1 < words.count, isA(.replyMark, at: start), words[start + 1].gap.contains(.colon) {
      start += 1
    }
    guard words.indices.contains(start) else { return nil }
    return part(words[start].range.lowerBound..<bytes.count)
  }

  /// The words between two UTF-8 offsets, by themselves.
  func part(_ range: Range<Int>) -> TaggedWords {
    TaggedWords(String(decoding: bytes[range], as: UTF8.self), lexicon: lexicon)
  }

  /// The whole text.
  var text: String { String(decoding: bytes, as: UTF8.self) }

  /// The first ordinal, unless it is part of a longer word: "First-Time".
  var ordinal: Int? {
    for hit in hits {
      guard case .ordinal(let number) = hit.meaning else { continue }
      let next = words.indices.contains(hit.words.upperBound) ? words[hit.words.upperBound].gap : []
      if next != .hyphen { return number }
    }
    return nil
  }
}
