import Model

extension Board {
  /// How many States there are and how many have which status, in words.
  func totals(width: Int) -> String {
    let words = tally.map(\.words).joined(separator: ", ")
    return wrapped("\(rows.count) Member States on \(asOf): \(words)", to: width).joined(separator: "\n")
  }

  /// Code and glyph of each member at its place on the map.
  var tiles: String {
    let statuses = Dictionary(rows.map { ($0.memberState, $0.status) }) { first, _ in first }
    return (0..<TileMap.rows).map { row in
      let cells = (0..<TileMap.columns).map { column in
        let state = TileMap.places.first { $0.place.row == row && $0.place.column == column }?.memberState
        return state.flatMap { state in statuses[state].map { "\(state) \($0.glyph)  " } } ?? "      "
      }
      return cells.joined().trimmedAtEnd + "\n"
    }.joined()
  }
}

extension TextTable {
  /// A board, one row each Member State.
  static func board(_ rows: [Board.Row]) -> TextTable {
    TextTable(
      columns: [
        .left("State"), .left(""), .left("Status"), .left("Since"), .flexible("Source"), .left("Recorded"),
        .flexible("Note"),
      ],
      rows: rows.map { row in
        [
          row.memberState.code, String(row.status.glyph), row.status.word,
          row.entry?.validFrom.description ?? "", row.entry?.source.description ?? "",
          row.entry?.recording?.at.dayInBrussels.description ?? "", row.entry?.note ?? "",
        ]
      })
  }
}
