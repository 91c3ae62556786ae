import Model
import TerminalUI

/// A stretch of the minutes: a sentence, a heading, words found.
struct ReadingPlace: Hashable, Sendable {
  /// A passage of an agenda item, or its heading.
  struct Paragraph: Hashable, Comparable, Sendable {
    /// The position of the agenda item, from 1.
    var position: Int
    /// The passage within it, from 1; 0 for the heading.
    var passage: Int

    static func < (left: Self, right: Self) -> Bool {
      (left.position, left.passage) < (right.position, right.passage)
    }
  }

  var paragraph: Paragraph
  /// UTF-8 offsets in the paragraph.
  var range: Range<Int>

  init(paragraph: Paragraph, range: Range<Int>) {
    self.paragraph = paragraph
    self.range = range
  }

  init(_ anchor: Anchor) {
    paragraph = Paragraph(position: anchor.position, passage: anchor.passage)
    range = anchor.range
  }
}

extension Minutes {
  /// The heading as it is read: its name and its title.
  func heading(at position: Int) -> String {
    guard let item = item(at: position) else { return "" }
    let name = numbering[position]
    return name.isEmpty ? item.title : "\(name)  \(item.title)"
  }

  func text(of paragraph: ReadingPlace.Paragraph) -> String {
    if paragraph.passage == 0 { return heading(at: paragraph.position) }
    let passages = item(at: paragraph.position)?.passages ?? []
    let index = paragraph.passage - 1
    return passages.indices.contains(index) ? passages[index].text : ""
  }

  func text(of place: ReadingPlace) -> String {
    text(of: place.paragraph).slice(place.range)
  }

  /// Every paragraph in the order of reading, headings included.
  var paragraphs: [ReadingPlace.Paragraph] {
    agenda.flatMap { item in
      (0...item.passages.count).map { ReadingPlace.Paragraph(position: item.position, passage: $0) }
    }
  }

  /// Every sentence of the passages in the order of reading.
  var sentences: [ReadingPlace] {
    paragraphs.filter { $0.passage > 0 }.flatMap { paragraph in
      Sentences.ranges(in: text(of: paragraph)).map { ReadingPlace(paragraph: paragraph, range: $0) }
    }
  }
}

extension String {
  /// The UTF-8 offset of the character drawn at that column, from 0; the end of the text right of it.
  func offset(atColumn column: Int) -> Int {
    var width = 0
    var offset = 0
    for character in self {
      width += displayWidth(String(character))
      if width > column { return offset }
      offset += character.utf8.count
    }
    return offset
  }

  /// The text between two UTF-8 offsets, which are kept within it and moved to whole characters.
  func slice(_ range: Range<Int>) -> String {
    let lower = utf8.index(startIndex, offsetBy: min(max(0, range.lowerBound), utf8.count))
    let upper = utf8.index(startIndex, offsetBy: min(max(0, range.upperBound), utf8.count))
    return String(self[lower..<upper])
  }
}
