/// The characters of a text as they stand in cells, in order: what is shown, on how many columns, and where
/// it is in the text.
struct Graphemes: Sequence, IteratorProtocol {
  struct Element {
    var glyph: Glyph
    /// 0 for what is not shown at all, 1 or 2.
    var columns: Int
    /// UTF-8 offsets in the text.
    var bytes: Range<Int>
    var isNewline = false
  }

  private let text: String
  private var index: String.Index
  private var offset = 0

  init(_ text: String) {
    self.text = text
    index = text.startIndex
  }

  mutating func next() -> Element? {
    let utf8 = text.utf8
    guard index < utf8.endIndex else { return nil }
    let byte = utf8[index]
    let following = utf8.index(after: index)
    // Between two ASCII bytes there is always a boundary; all else is asked of the standard library.
    if byte < 0x80, following == utf8.endIndex || utf8[following] < 0x80 {
      defer { (index, offset) = (following, offset + 1) }
      let isControl = byte < 0x20 || byte == 0x7F
      return Element(
        glyph: isControl ? .replacement : Glyph(ascii: byte), columns: 1, bytes: offset..<offset + 1,
        isNewline: byte == 0x0A)
    }
    let end = text.index(after: index)
    let length = utf8.distance(from: index, to: end)
    defer { (index, offset) = (end, offset + length) }
    return Element(text.unicodeScalars[index..<end], bytes: offset..<offset + length)
  }
}

extension Graphemes.Element {
  fileprivate init(_ scalars: Substring.UnicodeScalarView, bytes: Range<Int>) {
    glyph = .nothing
    columns = 0
    self.bytes = bytes
    for scalar in scalars {
      if scalar == "\u{200D}" { break }
      if scalar.isControl {
        (glyph, columns) = (.replacement, 1)
        break
      }
      if scalar.isFormat { continue }
      columns = min(columns + scalar.columns, 2)
      // A mark with nothing to stand on is not shown.
      if columns > 0 { glyph.append(scalar) }
    }
  }
}

extension Graphemes.Element {
  /// Whether a line may end here; a no-break space does not count.
  var isSpace: Bool { glyph.ascii == 0x20 }
}
