/// A turn of the wheel or a press of the left button.
public struct MouseEvent: Hashable, Sendable {
  public enum Kind: Hashable, Sendable {
    case press, wheelUp, wheelDown
  }

  public var kind: Kind
  public var position: Position

  public init(_ kind: Kind, at position: Position) {
    self.kind = kind
    self.position = position
  }
}

extension MouseEvent {
  /// Reads an SGR report, `<buttons;column;row`, counted from 1; nil for releases, motion and other buttons.
  init?(report: String, isRelease: Bool) {
    let numbers = report.dropFirst().split(separator: ";").compactMap { Int($0) }
    guard report.hasPrefix("<"), numbers.count == 3, !isRelease, numbers[1] > 0, numbers[2] > 0 else {
      return nil
    }
    let shiftAltAndCtrl = 4 | 8 | 16
    switch numbers[0] & ~shiftAltAndCtrl {
    case 0: kind = .press
    case 64: kind = .wheelUp
    case 65: kind = .wheelDown
    default: return nil
    }
    position = Position(row: numbers[2] - 1, column: numbers[1] - 1)
  }
}
