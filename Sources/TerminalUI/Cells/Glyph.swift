/// What one cell shows: a character and at most one mark on it, in 42 bits.
///
/// Control characters become `·`. Of an emoji joined from several only the first is kept, and variation
/// selectors and other format characters are dropped: terminals disagree on the width of those.
public struct Glyph: Hashable, Sendable {
  /// Two scalars of 21 bits, the first one low; 0 where there is none.
  let bits: UInt64

  static let space = Glyph(0x20)
  static let replacement = Glyph(0xB7)
  /// The right half of a wide character.
  static let nothing = Glyph(0)

  init(_ value: UInt32) { bits = UInt64(value) }
  init(bits: UInt64) { self.bits = bits }

  /// With a mark on it, where there is room for one more.
  func adding(_ scalar: Unicode.Scalar) -> Glyph {
    if bits == 0 { return Glyph(scalar.value) }
    return bits >> 21 == 0 ? Glyph(bits: bits | UInt64(scalar.value) << 21) : self
  }

  /// The values of its character and of the mark on it, 0 where there is none.
  public var values: (character: UInt32, mark: UInt32) { (UInt32(bits & 0x1F_FFFF), UInt32(bits >> 21)) }

  /// Its scalars, at least one unless it is the right half of a wide character.
  var scalars: [Unicode.Scalar] {
    [values.character, values.mark].compactMap { $0 == 0 ? nil : Unicode.Scalar($0) }
  }
}
