/// The Member States on a grid of 8 columns and 7 rows, each about where it lies.
public enum TileMap {
  /// A place on the grid, from 0.
  public struct Place: Hashable, Sendable {
    public let row: Int
    public let column: Int
  }

  public static let rows = 7
  public static let columns = 8

  /// Every State, row after row.
  public static let places: [(place: Place, memberState: MemberState)] = layout.split(separator: "\n")
    .enumerated()
    .flatMap { row, line in
      line.split(separator: " ").enumerated().compactMap { column, code in
        MemberState(named: String(code)).map { (Place(row: row, column: column), $0) }
      }
    }

  private static let layout = """
    .  .  .  .  SE FI EE .
    IE UK .  DK .  .  LV .
    .  .  NL DE PL .  LT .
    .  BE LU CZ SK .  .  .
    .  FR .  AT HU RO .  .
    PT ES IT SI HR BG .  .
    .  .  MT .  .  EL .  CY
    """

  /// Where the State stands.
  public static func place(of state: MemberState) -> Place? {
    places.first { $0.memberState == state }?.place
  }

  /// A step on the grid.
  public enum Direction: CaseIterable, Sendable {
    case up, down, left, right
  }

  /// The nearest one of those States in that direction, straight on before aslant; nil where none lies there.
  public static func neighbour(
    of state: MemberState, _ direction: Direction, among states: some Sequence<MemberState>
  ) -> MemberState? {
    guard let start = place(of: state) else { return nil }
    let candidates = states.compactMap { other in
      place(of: other).flatMap { distance(from: start, to: $0, direction) }.map {
        (distance: $0, state: other)
      }
    }
    return candidates.min { ($0.distance, $0.state) < ($1.distance, $1.state) }?.state
  }

  /// How far it is; nil where it does not lie in that direction, or too much to the side of it.
  private static func distance(from start: Place, to end: Place, _ direction: Direction) -> Int? {
    let (down, right) = (end.row - start.row, end.column - start.column)
    let (ahead, aside) =
      switch direction {
      case .up: (-down, right)
      case .down: (down, right)
      case .left: (-right, down)
      case .right: (right, down)
      }
    return ahead > 0 && abs(aside) <= 2 * ahead ? ahead + 2 * abs(aside) : nil
  }
}
