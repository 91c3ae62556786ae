import Model

/// Where agenda items and sentences stand among the lines of the cleaned text.
struct LinePlaces {
  /// A line, and where in its passage it begins.
  private struct Part {
    let line: Int
    /// UTF-8 offset.
    let start: Int
  }

  /// The line of each heading, by position.
  private var headings: [Int: Int] = [:]
  /// The lines of the passages that were asked for.
  private var passages: [ReadingPlace.Paragraph: [Part]] = [:]

  /// Finds headings, and the lines of the passages that hold one of the spans.
  init(_ reading: Reading, spans: [ReadSpan]) {
    let wanted = Set(spans.map { ReadingPlace.Paragraph($0) })
    var lines: [ReadingPlace.Paragraph: [Int]] = [:]
    for (index, line) in reading.lines.enumerated() {
      switch line.role {
      case .heading(let position): headings[position] = index
      case .passage(let position, let passage):
        let paragraph = ReadingPlace.Paragraph(position: position, passage: passage)
        if wanted.contains(paragraph) { lines[paragraph, default: []].append(index) }
      default: break
      }
    }
    for (paragraph, lines) in lines { passages[paragraph] = Self.parts(of: paragraph, lines, in: reading) }
  }

  func line(ofHeading position: Int) -> Int? { headings[position] }

  /// The line on which the span begins; nil where no line is known for it.
  func line(of span: ReadSpan) -> Int? {
    let parts = passages[ReadingPlace.Paragraph(span)]
    return (parts?.last { $0.start <= span.range.lowerBound } ?? parts?.first)?.line
  }

  private static func parts(
    of paragraph: ReadingPlace.Paragraph, _ lines: [Int], in reading: Reading
  ) -> [Part] {
    guard lines.count > 1 else { return lines.map { Part(line: $0, start: 0) } }
    var trail = PassageTrail(reading.passage(paragraph.passage, at: paragraph.position)?.text ?? "")
    return lines.map { Part(line: $0, start: trail.follow(reading.lines[$0].text)) }
  }
}

/// Follows a passage through its lines: they differ by spaces, list marks and hyphens only.
private struct PassageTrail {
  private let passage: [UInt8]
  private var place = 0

  init(_ passage: String) { self.passage = Array(passage.utf8) }

  /// Passes the next line and gives the offset at which it begins in the passage.
  mutating func follow(_ line: String) -> Int {
    passSpaces()
    let start = place
    for byte in line.utf8 where byte != UInt8(ascii: " ") {
      passSpaces()
      if place < passage.count, passage[place] == byte { place += 1 }
    }
    return start
  }

  private mutating func passSpaces() {
    while place < passage.count, passage[place] == UInt8(ascii: " ") { place += 1 }
  }
}

extension ReadingPlace.Paragraph {
  init(_ span: ReadSpan) { self.init(position: span.position, passage: span.passage) }
}
