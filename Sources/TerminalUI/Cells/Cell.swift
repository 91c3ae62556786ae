/// One cell of a frame, in one machine word: frames of thousands are compared after every key.
public struct Cell: Hashable, Sendable {
  /// From the lowest: 42 bits of the glyph, 2 of the columns, 8 of the role.
  private var bits: UInt64

  init(_ glyph: Glyph, columns: Int = 1, role: Role) {
    bits = glyph.bits | UInt64(columns) << 42 | UInt64(role.rawValue) << 44
  }

  static func blank(_ role: Role) -> Cell { Cell(.space, role: role) }
  static func rightHalf(_ role: Role) -> Cell { Cell(.nothing, columns: 0, role: role) }

  public var glyph: Glyph { Glyph(bits: bits & ((1 << 42) - 1)) }
  public var role: Role { Role(rawValue: UInt8(truncatingIfNeeded: bits >> 44)) ?? .plain }
  /// 1, or 2 for the left half of a wide character, whose right half has 0.
  public var columns: Int { Int(bits >> 42 & 3) }
  /// Whether it is the right half of the wide character before it, and shows nothing of its own.
  public var isContinuation: Bool { columns == 0 }

  /// 0 where they are the same.
  func difference(to other: Cell) -> UInt64 { bits ^ other.bits }

  /// The same in another role.
  func painted(_ role: Role) -> Cell { Cell(glyph, columns: columns, role: role) }
}
