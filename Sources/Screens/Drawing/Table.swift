import TerminalUI

/// Columns that share a width; where there is too little, those that matter least are left out.
struct Table {
  struct Column {
    enum Width {
      case fixed(Int)
      /// Whatever the others leave, and so much at least.
      case rest(atLeast: Int)
    }

    var title = ""
    var width: Width
    /// Columns are left out from the greatest down; those of rank 0 stay.
    var rank = 0

    static func fixed(_ title: String, _ width: Int, rank: Int = 0) -> Column {
      Column(title: title, width: .fixed(width), rank: rank)
    }

    static func rest(_ title: String, atLeast width: Int, rank: Int = 0) -> Column {
      Column(title: title, width: .rest(atLeast: width), rank: rank)
    }

    fileprivate var leastWidth: Int {
      switch width {
      case .fixed(let width), .rest(atLeast: let width): width
      }
    }
  }

  struct Cell {
    var text: String
    var role = Role.plain

    init(_ text: String, _ role: Role = .plain) {
      self.text = text
      self.role = role
    }
  }

  private let titles: [String]
  /// Where each column begins and how wide it is; nil for one that is left out.
  private let places: [Range<Int>?]

  init(_ columns: [Column], width: Int) {
    titles = columns.map(\.title)
    var shown = Set(columns.indices)
    func needed() -> Int { shown.map { columns[$0].leastWidth + 1 }.reduce(0, +) - 1 }
    while needed() > width, let least = shown.max(by: { columns[$0].rank < columns[$1].rank }),
      columns[least].rank > 0
    {
      shown.remove(least)
    }
    let spare = max(0, width - needed())
    var start = 0
    places = columns.enumerated().map { index, column in
      guard shown.contains(index) else { return nil }
      let extra = if case .rest = column.width { spare } else { 0 }
      defer { start += column.leastWidth + extra + 1 }
      return start..<start + column.leastWidth + extra
    }
  }

  /// The part of the row that the column takes; nil where it is left out.
  func place(ofColumn index: Int, in row: Rect) -> Rect? {
    places[index].map { place in
      let width = max(0, min(place.count, row.columns - place.lowerBound))
      return Rect(row: row.row, column: row.column + place.lowerBound, rows: 1, columns: width)
    }
  }

  func drawHead(into frame: inout Frame, in row: Rect) {
    draw(titles.map { Cell($0, .label) }, into: &frame, in: row)
  }

  /// Draws a cell in each column; what does not fit ends in an ellipsis.
  func draw(_ cells: [Cell], into frame: inout Frame, in row: Rect) {
    for (index, cell) in cells.enumerated() {
      guard let place = place(ofColumn: index, in: row) else { continue }
      frame.put(truncated(cell.text, to: place.columns), at: place.origin, role: cell.role)
    }
  }
}
