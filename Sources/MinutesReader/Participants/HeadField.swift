/// A label of the head with what stands behind it: `Present: AT, BE`, `| Present | AT, BE |`.
struct HeadField {
  let label: String
  let rest: String
  /// Whether they are cells of a table.
  let isCell: Bool

  /// How many bytes a label has at most.
  private static let longestLabel = 40

  /// All that stand side by side in the line; none where it has no label.
  static func fields(of line: SourceLine) -> [HeadField] {
    guard line.characters.contains(":"), !line.characters.contains("|") else {
      return row(of: line).map { [$0] } ?? []
    }
    return parts(of: line).compactMap(HeadField.init)
  }

  /// Nil where no label begins the text.
  init?(_ text: String) {
    let marked = String(text.drop { ";*#> ".contains($0) })
    guard let field = LabelledText(ListMark(text)?.rest ?? marked),
      field.label.utf8.count < Self.longestLabel,
      !field.label.contains(where: { ",;.".contains($0) })
    else { return nil }
    (label, rest, isCell) = (field.label, field.rest, false)
  }

  private init(label: String, rest: String) {
    (self.label, self.rest, isCell) = (label, rest, true)
  }

  private static func row(of line: SourceLine) -> HeadField? {
    let cells = TableLines.cells(of: line).filter { !$0.isEmpty }
    guard cells.count == 2, cells[0].utf8.count < longestLabel else { return nil }
    return HeadField(label: cells[0].trimming { $0 == ":" || $0.isWhitespace }, rest: cells[1])
  }

  /// The fields that wide gaps part; a gap behind a colon or within a list parts none.
  private static func parts(of line: SourceLine) -> [String] {
    guard line.cells.count > 1 else { return [line.text] }
    return line.cells.reduce(into: []) { parts, cell in
      let goesOn = cell.first == ":" || ":,;".contains(parts.last?.last ?? " ")
      if goesOn, !parts.isEmpty {
        parts[parts.count - 1] += " " + cell
      } else {
        parts.append(cell)
      }
    }
  }
}
