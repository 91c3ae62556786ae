import Model

extension BoardReport {
  /// For reading and mailing, without the sentences.
  func text(width: Int) -> String {
    let rows = TextTable(
      columns: [
        .left("State"), .flexible("Name"), .left("Status"), .left("Since"), .flexible("Source"),
        .flexible("Note"),
      ],
      rows: board.rows.map { row in
        var cells = Self.cells(row)
        cells[2] = "\(row.status.glyph) \(row.status.word)"
        cells.remove(at: 5)
        return cells
      })
    let head = wrapped(title, to: width) + [""] + wrapped(totals, to: width) + ["", ""]
    return head.joined(separator: "\n") + rows.aligned(in: width)
      + (difference.map { changes($0, width) } ?? "")
  }

  private func changes(_ difference: BoardDifference, _ width: Int) -> String {
    let table = TextTable(
      columns: [
        .left("State"), .flexible("Name"), .left("Before"), .left("After"), .left("Since"),
        .flexible("Source"),
      ], rows: difference.changes.map(Self.cells))
    let body = difference.changes.isEmpty ? "none\n" : table.aligned(in: width)
    return "\n\(changesTitle ?? "")\n\n\(body)"
  }

  /// A table with headings around it.
  var markdown: String {
    var text =
      "# \(title.inMarkdown)\n\n\(totals)\n\n" + Self.markdown(Self.heads, board.rows.map(Self.cells))
    if let difference, let changesTitle {
      let table = Self.markdown(Self.changeHeads, difference.changes.map(Self.cells))
      text += "\n## \(changesTitle)\n\n" + (difference.changes.isEmpty ? "none\n" : table)
    }
    return text
  }

  private static func markdown(_ heads: [String], _ rows: [[String]]) -> String {
    let lines = [heads, heads.map { _ in "---" }] + rows.map { $0.map(\.inMarkdown) }
    return lines.map { "| " + $0.joined(separator: " | ") + " |\n" }.joined()
  }

  /// RFC 4180 but for the ends of lines, which are as in every other output; the differences follow an empty line.
  var csv: String {
    var lines = [Self.heads] + board.rows.map(Self.cells)
    if let difference { lines += [[], Self.changeHeads] + difference.changes.map(Self.cells) }
    return lines.map { $0.map(\.inCSV).joined(separator: ",") + "\n" }.joined()
  }
}

extension String {
  /// On one line, with nothing in it that Markdown takes for a mark.
  var inMarkdown: String {
    reduce(into: "") { text, character in
      if "\\`*_{}[]<>#|~".contains(character) { text.append("\\") }
      text.append(character.isNewline ? " " : character)
    }
  }

  /// Quoted where it must be. What a spreadsheet would take for a formula gets an apostrophe before it.
  var inCSV: String {
    let safe = first.map { "=+-@\t\r".contains($0) } == true ? "'" + self : self
    guard safe.contains(where: { ",\"".contains($0) || $0.isNewline }) else { return safe }
    let doubled = safe.reduce(into: "") { text, character in
      if character == "\"" { text.append("\"") }
      text.append(character)
    }
    return "\"\(doubled)\""
  }
}
