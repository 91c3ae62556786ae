import Model
import TerminalUI

/// The minutes as lines of a width that reads well: headings, passages, blank lines between them.
struct TextLayout: Equatable, Sendable {
  /// More columns than this tire the eye.
  static let measure = 76

  struct Line: Equatable, Sendable {
    /// The paragraph it belongs to; nil for a blank line.
    var paragraph: ReadingPlace.Paragraph?
    /// UTF-8 offsets in the paragraph.
    var range: Range<Int>

    static let blank = Line(paragraph: nil, range: 0..<0)
  }

  /// In columns.
  let width: Int
  private(set) var lines: [Line] = []
  /// The line of each heading, by position less one.
  private(set) var headings: [Int] = []

  /// Lays the minutes out in so many columns, or in `measure` where there are more.
  init(_ minutes: Minutes, width: Int) {
    self.width = Self.width(for: width)
    for item in minutes.agenda {
      if !lines.isEmpty { lines.append(.blank) }
      headings.append(lines.count)
      append(ReadingPlace.Paragraph(position: item.position, passage: 0), of: minutes)
      for passage in item.passages.indices {
        lines.append(.blank)
        append(ReadingPlace.Paragraph(position: item.position, passage: passage + 1), of: minutes)
      }
    }
  }

  /// The columns of text that so many columns of screen give.
  static func width(for columns: Int) -> Int { max(1, min(columns, measure)) }

  private mutating func append(_ paragraph: ReadingPlace.Paragraph, of minutes: Minutes) {
    for range in wrap(minutes.text(of: paragraph), width: width) {
      lines.append(Line(paragraph: paragraph, range: range))
    }
  }

  /// The lines that show any of the place.
  func lines(of place: ReadingPlace) -> Range<Int>? {
    let shown = lines.indices.filter { index in
      lines[index].paragraph == place.paragraph && lines[index].range.overlaps(place.range)
    }
    guard let first = shown.first, let last = shown.last else { return nil }
    return first..<last + 1
  }

  /// The position of the agenda item that the line belongs to, from 1; 0 where there is none.
  func position(ofLine index: Int) -> Int {
    (headings.lastIndex { $0 <= index } ?? -1) + 1
  }
}
