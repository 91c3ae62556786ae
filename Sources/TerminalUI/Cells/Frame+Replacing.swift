extension Frame {
  /// Draws other characters in the place of these, cell by cell; all of them one column wide.
  public mutating func replace(_ characters: [Character: Character]) {
    let others = Dictionary(uniqueKeysWithValues: characters.map { (String($0.key), String($0.value)) })
    for row in 0..<size.rows {
      for column in 0..<size.columns {
        let cell = self[row, column]
        guard cell.glyph.values.character > 0x7F, let other = others[cell.glyph.text] else { continue }
        put(other, at: Position(row: row, column: column), role: cell.role)
      }
    }
  }
}

extension Glyph {
  fileprivate var text: String {
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars)
    return String(text)
  }
}
