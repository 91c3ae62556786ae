import Model

/// Where agenda items and sentences stand among the lines of the cleaned text.
struct LinePlaces {
  private let reading: Reading
  /// The line of each heading, by position.
  private var headings: [Int: Int] = [:]
  /// The lines of the passages that were asked for.
  private var passages: [ReadingPlace.Paragraph: [Int]]

  /// Finds headings, and the passages that hold one of the spans.
  init(_ reading: Reading, spans: [ReadSpan]) {
    self.reading = reading
    passages = Dictionary(spans.map { (ReadingPlace.Paragraph($0), []) }) { first, _ in first }
    for (index, line) in reading.lines.enumerated() {
      switch line.role {
      case .heading(let position): headings[position] = index
      case .passage(let position, let passage):
        passages[ReadingPlace.Paragraph(position: position, passage: passage)]?.append(index)
      default: break
      }
    }
  }

  func line(ofHeading position: Int) -> Int? { headings[position] }

  /// The line on which the span begins; nil where no line is known for it.
  func line(of span: ReadSpan) -> Int? {
    let paragraph = ReadingPlace.Paragraph(span)
    guard let lines = passages[paragraph], reading.agenda.indices.contains(span.position - 1) else {
      return nil
    }
    let of = reading.agenda[span.position - 1].passages
    guard of.indices.contains(span.passage - 1) else { return lines.first }
    return line(at: span.range.lowerBound, of: Array(of[span.passage - 1].text.utf8), among: lines)
  }

  /// Follows the passage through its lines: they differ by spaces, list marks and hyphens only.
  private func line(at offset: Int, of passage: [UInt8], among lines: [Int]) -> Int? {
    var place = 0
    for line in lines {
      for byte in reading.lines[line].text.utf8 where place < passage.count {
        while place < passage.count, passage[place] == UInt8(ascii: " ") { place += 1 }
        if place < passage.count, passage[place] == byte { place += 1 }
        if place > offset { return line }
      }
    }
    return lines.last
  }
}

extension ReadingPlace.Paragraph {
  init(_ span: ReadSpan) { self.init(position: span.position, passage: span.passage) }
}
