/// One cell of a frame.
public struct Cell: Hashable, Sendable {
  public var glyph: Glyph
  public var role: Role
  /// 1, or 2 for the left half of a wide character, whose right half has 0.
  public var columns: UInt8

  init(_ glyph: Glyph, columns: UInt8 = 1, role: Role) {
    self.glyph = glyph
    self.role = role
    self.columns = columns
  }

  static func blank(_ role: Role) -> Cell { Cell(.space, role: role) }
  static func rightHalf(_ role: Role) -> Cell { Cell(.nothing, columns: 0, role: role) }

  /// Whether it is the right half of the wide character before it, and shows nothing of its own.
  public var isContinuation: Bool { columns == 0 }
}
