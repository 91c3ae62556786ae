/// What one cell shows: a character of at most twelve UTF-8 bytes as plain data, so that frames are copied
/// and compared at the speed of memory.
///
/// Control characters become `·`. Of an emoji joined from several only the first is kept, and variation
/// selectors and other format characters are dropped: terminals disagree on the width of those.
public struct Glyph: Hashable, Sendable {
  private var head: UInt64 = 0
  private var tail: UInt32 = 0

  static let space = Glyph(ascii: 0x20)
  static let nothing = Glyph()
  static let replacement = Glyph(UnicodeScalar(0xB7 as UInt8))

  private init() {}

  init(ascii byte: UInt8) {
    head = UInt64(byte)
  }

  init(_ scalar: Unicode.Scalar) {
    append(scalar)
  }

  /// Adds a scalar where there is room; later combining marks are lost.
  mutating func append(_ scalar: Unicode.Scalar) {
    guard let bytes = UTF8.encode(scalar), count + bytes.count <= 12 else { return }
    for byte in bytes {
      let at = count
      if at < 8 {
        head |= UInt64(byte) << (8 * UInt64(at))
      } else {
        tail |= UInt32(byte) << (8 * UInt32(at - 8))
      }
    }
  }

  /// How many UTF-8 bytes it has; no byte of a glyph is 0.
  var count: Int {
    tail == 0 ? 8 - head.leadingZeroBitCount / 8 : 12 - tail.leadingZeroBitCount / 8
  }

  /// Its one byte where it is ASCII.
  public var ascii: UInt8? {
    tail == 0 && head < 0x80 ? UInt8(truncatingIfNeeded: head) : nil
  }

  /// Its scalars, at least one unless it is the right half of a wide character.
  public var scalars: String.UnicodeScalarView {
    let bytes = (0..<count).map { at in
      at < 8
        ? UInt8(truncatingIfNeeded: head >> (8 * UInt64(at)))
        : UInt8(truncatingIfNeeded: tail >> (8 * UInt32(at - 8)))
    }
    return String(decoding: bytes, as: UTF8.self).unicodeScalars
  }
}
