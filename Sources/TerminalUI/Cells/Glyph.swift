/// What one cell shows: a character and at most two marks on it, as plain data, so that frames are copied and
/// compared at the speed of memory.
///
/// Control characters become `·`. Of an emoji joined from several only the first is kept, and variation
/// selectors and other format characters are dropped: terminals disagree on the width of those.
public struct Glyph: Hashable, Sendable {
  /// The values of its scalars; 0 where there is none.
  private var first: UInt32
  private var second: UInt32 = 0
  private var third: UInt32 = 0

  static let space = Glyph(0x20)
  static let replacement = Glyph(0xB7)
  /// The right half of a wide character.
  static let nothing = Glyph(0)

  init(_ value: UInt32) {
    first = value
  }

  /// Adds a scalar where there is room.
  mutating func append(_ scalar: Unicode.Scalar) {
    if first == 0 {
      first = scalar.value
    } else if second == 0 {
      second = scalar.value
    } else if third == 0 {
      third = scalar.value
    }
  }

  /// Its one byte where it is ASCII.
  public var ascii: UInt8? {
    second == 0 && first < 0x80 ? UInt8(truncatingIfNeeded: first) : nil
  }

  /// Its scalars, at least one unless it is the right half of a wide character.
  public var scalars: [Unicode.Scalar] {
    [first, second, third].compactMap { $0 == 0 ? nil : Unicode.Scalar($0) }
  }
}
