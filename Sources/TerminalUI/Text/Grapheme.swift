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

  /// A character of one byte.
  init(ascii byte: UInt8, at offset: Int) {
    let isControl = byte < 0x20 || byte == 0x7F
    glyph = isControl ? .replacement : Glyph(UInt32(byte))
    columns = 1
    bytes = offset..<offset + 1
    isNewline = byte == 0x0A
  }

  /// A letter of two bytes, with nothing to combine.
  init(letter bytes: (UInt8, UInt8), at offset: Int) {
    glyph = Glyph(UInt32(bytes.0 & 0x1F) << 6 | UInt32(bytes.1 & 0x3F))
    columns = 1
    self.bytes = offset..<offset + 2
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
    let byte = bytes[offset]
    let isLetter = byte >= 0x80 && byte != 0xC2 && byte.leadsWhatStandsAlone
    let length = isLetter ? 2 : 1
    let isAlone = offset + length >= bytes.count || bytes[offset + length].leadsWhatStandsAlone
    if isAlone, byte < 0x80 { return Grapheme(ascii: byte, at: offset) }
    if isAlone, isLetter { return Grapheme(letter: (byte, bytes[offset + 1]), at: offset) }
    let start = utf8.index(startIndex, offsetBy: offset)
    let end = index(after: start)
    let size = utf8.distance(from: start, to: end)
    return Grapheme(unicodeScalars[start..<end], bytes: offset..<offset + size)
  }
}

extension UInt8 {
  /// Whether it leads a scalar that never belongs to the character before: ASCII, or U+0080-02FF and
  /// U+0380-047F, the letters of Latin, Greek and Cyrillic.
  fileprivate var leadsWhatStandsAlone: Bool {
    self < 0x80 || 0xC2...0xCB ~= self || 0xCE...0xD1 ~= self
  }
}
