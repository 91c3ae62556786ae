import Model
import TerminalUI

extension Board {
  /// How many States have which status: in words, or by glyphs where the words do not fit.
  func drawTotals(into frame: inout Frame, in row: Rect) {
    guard !row.isEmpty else { return }
    let words = [("\(rows.count) States:", Role.label)] + tally.map { ($0.words, $0.status.role) }
    let glyphs = question.recordable.map { ("\($0.glyph) \(count($0))", $0.role) }
    let width = words.map { displayWidth($0.0) + 2 }.reduce(0, +) - 2
    var column = row.column
    for (text, role) in width <= row.columns ? words : glyphs {
      column += frame.put(text, at: Position(row: row.row, column: column), role: role) + 2
    }
  }

  /// One glyph for each State, those of a status together, and behind them how many statements wait for a decision.
  func drawBar(waiting: Int, into frame: inout Frame, in row: Rect) {
    guard !row.isEmpty else { return }
    var column = row.column
    for status in question.recordable {
      let glyphs = String(repeating: status.glyph, count: count(status))
      column += frame.put(glyphs, at: Position(row: row.row, column: column), role: status.role)
    }
    guard waiting > 0 else { return }
    frame.put(
      "\(waiting) proposed by minutes: P", at: Position(row: row.row, column: column + 2), role: .proposed)
  }
}

extension Board.Row {
  /// What the State's status is, since when, from what source, with its sentence and its note.
  func drawDetail(contradicted reason: String?, into frame: inout Frame, in area: Rect) {
    var parts: [(String, Role)] = [("\(memberState) \(memberState.englishName): \(standing)", .label)]
    if let reason { parts.append(("! but \(reason)", .warning)) }
    if let entry {
      let recording = entry.recording.map { "recorded \($0.at.dayInBrussels) by \($0.by)" }
      parts.append(([entry.source.description, recording].compactMap { $0 }.joined(separator: ", "), .dim))
      parts += [(entry.note, .plain), (entry.source.quote ?? "", .quote)].filter { !$0.0.isEmpty }
    }
    let width = min(area.columns, TextLayout.measure)
    let lines = parts.flatMap { text, role in wrap(text, width: width).map { (text.slice($0), role) } }
    for (offset, line) in lines.prefix(area.rows).enumerated() {
      frame.put(line.0, at: Position(row: area.row + offset, column: area.column), role: line.1)
    }
  }

  /// `+ linked since 2024-11-19`
  private var standing: String {
    entry.map { "\(status.marked) since \($0.validFrom)" } ?? "\(status.marked), \(status.meaning)"
  }
}
