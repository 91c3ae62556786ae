import Model

/// Reads the head of the minutes: which meeting, when.
struct HeaderReader {
  private let lines: [TaggedWords]
  private let agenda: [AgendaItem]
  private let lexicon: LexiconIndex

  /// The lines before the agenda, and the agenda, which is asked for times that the head lacks.
  init(lines: [SourceLine], agenda: [AgendaItem], lexicon: LexiconIndex) {
    self.lexicon = lexicon
    self.agenda = agenda
    self.lines = Self.joined(lines.prefix(60), lexicon: lexicon)
  }

  var header: Reading.Header {
    let name = MeetingName(in: lines, lexicon: lexicon)
    let dates = MeetingDates(in: lines)
    let hours = MeetingHours(in: lines, agenda: agenda, lexicon: lexicon)
    return Reading.Header(
      title: name.title, ordinal: name.ordinal, body: name.group, date: dates.first,
      endDate: dates.last, startTime: hours.start, endTime: hours.end)
  }

  /// Lines without the marks of headings; one that breaks off where no name ends is joined with the next.
  private static func joined(_ lines: ArraySlice<SourceLine>, lexicon: LexiconIndex) -> [TaggedWords] {
    var texts: [String] = []
    var isOpen = false
    for text in lines.flatMap(parts(of:)) {
      let text = text.trimming { "#*=; ".contains($0) }
      guard !text.isEmpty, text.utf8.count < 600 else { continue }
      let isJoined = !texts.isEmpty && joins(text, lexicon)
      if isOpen || isJoined, let last = texts.last {
        texts[texts.count - 1] = last + " " + text
      } else {
        texts.append(text)
      }
      let last = TaggedWords(text, lexicon: lexicon).words.last
      isOpen =
        last.map {
          $0.isA(.genitive) || $0.isA(.link) || $0.isA(.article)
            || ($0.isA(.preposition) && $0.range.count > 1)
        } ?? false
    }
    return texts.map { TaggedWords($0, lexicon: lexicon) }
  }

  /// A line that begins with "of the" goes on with the one before.
  private static func joins(_ text: String, _ lexicon: LexiconIndex) -> Bool {
    let bytes = Array(text.utf8.prefix(40))
    let words = TaggedWords(bytes, in: bytes.indices, lexicon: lexicon).words
    guard words.count > 1, let first = words.first, words[1].number == nil else { return false }
    return first.isA(.genitive) || (first.isA(.link) && first.shape == .small)
  }

  /// What stands side by side in the line: cells of a table, columns of a letterhead; `Date | 7 February` is `Date: 7 February`.
  private static func parts(of line: SourceLine) -> [String] {
    if line.text.utf8.contains(UInt8(ascii: "|")) {
      let cells = TableLines.cells(of: line).filter { !$0.isEmpty }
      return cells.count == 2 && line.text.utf8.first == UInt8(ascii: "|")
        ? [cells[0] + ": " + cells[1]] : cells
    }
    return line.cells.count > 1 && !line.text.contains(":") ? line.cells : [line.text]
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

  /// The whole text.
  var text: String { String(decoding: bytes, as: UTF8.self) }

  var ordinal: Int? {
    for hit in hits {
      if case .ordinal(let number) = hit.meaning { return number }
    }
    return nil
  }
}
