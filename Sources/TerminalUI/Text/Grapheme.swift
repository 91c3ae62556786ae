/// A character as it stands in cells: what is shown, on how many columns, and where it is in its text.
struct Grapheme {
  var glyph: Glyph
  /// 0 for what is not shown at all, 1 or 2.
  var columns: Int
  /// UTF-8 offsets in the text.
  var bytes: Range<Int>
  var isNewline = false
  /// Whether a line may end here; a no-break space does not count.
  var isSpace: Bool { glyph == .space }

  /// A character of one scalar and one column.
  init(_ value: UInt32, bytes: Range<Int>) {
    let isControl = value < 0x20 || 0x7F...0x9F ~= value
    glyph = isControl ? .replacement : Glyph(value)
    columns = 1
    self.bytes = bytes
    isNewline = value == 0x0A
  }

  /// Any other character.
  init(_ scalars: Substring.UnicodeScalarView, bytes: Range<Int>) {
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
      let isMark = scalar.columns == 0
      // A mark with nothing to stand on is not shown, nor a second letter in one place.
      if isMark == (columns > 0) { glyph = glyph.adding(scalar) }
      columns = min(columns + scalar.columns, 2)
    }
  }
}

extension String {
  /// Goes through the characters in order for as long as the answer is true.
  ///
  /// Only where something could combine is the standard library asked where a character ends.
  func forEachGrapheme(_ isToGoOn: (Grapheme) -> Bool) {
    var copy = self
    copy.withUTF8 { bytes in
      var offset = 0
      while offset < bytes.count {
        let grapheme = grapheme(in: bytes, at: offset)
        guard isToGoOn(grapheme) else { return }
        offset = grapheme.bytes.upperBound
      }
    }
  }

  @inline(__always)
  private func grapheme(in bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> Grapheme {
    if let (value, length) = bytes.loner(at: offset), value != 0xAD {
      let next = offset + length
      if next == bytes.count || bytes.loner(at: next) != nil { return Grapheme(value, bytes: offset..<next) }
    }
    let start = utf8.index(startIndex, offsetBy: offset)
    let end = index(after: start)
    let size = utf8.distance(from: start, to: end)
    return Grapheme(unicodeScalars[start..<end], bytes: offset..<offset + size)
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// A scalar that never joins the one before it, and how many bytes it has: ASCII, U+0080-02FF and
  /// U+0380-047F (the letters of Latin, Greek and Cyrillic), U+2010-2027 (dashes, quotes, ellipsis); nil for
  /// others, which may.
  @inline(__always)
  fileprivate func loner(at offset: Int) -> (value: UInt32, length: Int)? {
    let byte = self[offset]
    switch byte {
    case ..<0x80: return (UInt32(byte), 1)
    case 0xC2...0xCB, 0xCE...0xD1: return (UInt32(byte & 0x1F) << 6 | UInt32(self[offset + 1] & 0x3F), 2)
    case 0xE2 where self[offset + 1] == 0x80 && 0x90...0xA7 ~= self[offset + 2]:
      return (0x2000 | UInt32(self[offset + 2] & 0x3F), 3)
    default: return nil
    }
  }
}
