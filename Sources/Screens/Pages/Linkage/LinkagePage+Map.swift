import Model
import TerminalUI

extension LinkagePage {
  mutating func perform(_ command: Command, in session: Session) -> [Step] {
    switch command {
    case .lineUp where isMap: step(.up, in: session)
    case .lineDown where isMap: step(.down, in: session)
    default: return performInList(command, in: session)
    }
    return []
  }

  mutating func select(at position: Position, in session: Session) -> Clicked {
    guard isMap else { return selectInList(at: position, in: session) }
    guard let state = memberState(at: position, in: session), ids.contains(state) else { return .nothing }
    guard state != selectedID else { return .selectedBefore }
    select(state, in: session)
    return .selected
  }

  /// Goes to the nearest State shown in that direction.
  mutating func step(_ direction: TileMap.Direction, in session: Session) {
    guard let here = selectedID, let next = TileMap.neighbour(of: here, direction, among: ids) else { return }
    select(next, in: session)
  }

  /// Where the tiles stand: a row between them where there is room, else close together.
  struct MapAreas {
    let totals: Rect
    let bar: Rect
    let map: Rect
    let legend: Rect
    /// Empty on narrow screens.
    let detail: Rect
    /// From the left edge of a tile to that of the next, and from one row of tiles to the next.
    let stride: (columns: Int, rows: Int)

    init(_ area: Rect) {
      var rest = area
      let isTall = area.rows >= TileMap.rows * 2 + 3
      totals = rest.takeTop(isTall ? 1 : 0)
      bar = rest.takeTop(isTall ? 1 : 0)
      _ = rest.takeTop(isTall ? 1 : 0)
      legend = rest.takeBottom(area.rows > TileMap.rows ? 1 : 0)
      let isWide = area.columns >= 80
      stride = (isWide ? 6 : 5, isTall ? 2 : 1)
      map = rest.takeLeft(stride.columns * TileMap.columns)
      _ = rest.takeLeft(2)
      detail = isWide ? rest : Rect(row: rest.row, column: rest.column, rows: 0, columns: 0)
    }

    /// The tile at that place of the grid.
    func tile(at place: TileMap.Place) -> Rect {
      Rect(
        row: map.row + place.row * stride.rows, column: map.column + place.column * stride.columns, rows: 1,
        columns: stride.columns - 1)
    }
  }

  func drawMap(into frame: inout Frame, in area: Rect, with session: Session) {
    let areas = MapAreas(area)
    drawSummary(into: &frame, totals: areas.totals, bar: areas.bar)
    for (place, state) in TileMap.places {
      draw(state, into: &frame, in: areas.tile(at: place), with: session)
    }
    board?.question.drawLegend(into: &frame, in: areas.legend)
    drawDetail(into: &frame, in: areas.detail)
  }

  /// Code and glyph; dim where the State is not among those shown, and without glyph where it is no member.
  private func draw(_ state: MemberState, into frame: inout Frame, in tile: Rect, with session: Session) {
    let sign = sign(of: state, in: session)
    let row = board?.rows.first { $0.memberState == state }
    let isShown = ids.contains(state)
    // Where tiles have no column to spare, the sign of the last step gives way.
    let isRoomy = tile.columns > 4
    let mark = contradictions[state] != nil ? "!" : " "
    let space = isRoomy ? mark : ""
    let before = !isRoomy && mark == "!" ? mark : sign.text
    let text = "\(before)\(state.code)\(space)\(row?.status.glyph ?? " ")"
    frame.put(text, at: tile.origin, role: isShown ? row?.status.role ?? .dim : .dim, width: tile.columns)
    frame.paint(Rect(row: tile.row, column: tile.column, rows: 1, columns: 1), role: sign.role)
    if state == selectedID {
      frame.paint(tile, role: .selected)
      frame.cursor = tile.origin
    }
  }

  /// The State whose tile is there.
  func memberState(at position: Position, in session: Session) -> MemberState? {
    let areas = MapAreas(below(title: Layout(size: session.size).page))
    return TileMap.places.first { areas.tile(at: $0.place).contains(position) }?.memberState
  }
}

extension Question {
  /// Glyph and word of every status, as many as there is room for.
  fileprivate func drawLegend(into frame: inout Frame, in row: Rect) {
    guard !row.isEmpty else { return }
    var column = row.column
    for status in recordable where column + displayWidth(status.marked) <= row.column + row.columns {
      column += frame.put(status.marked, at: Position(row: row.row, column: column), role: status.role) + 2
    }
  }
}
