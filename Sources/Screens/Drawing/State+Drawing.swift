import Model
import TerminalUI

extension State {
  /// The screen, from the state alone.
  public var frame: Frame {
    var frame = Frame(size: session.size)
    let layout = Layout(size: session.size)
    if layout.isTooSmall { drawTooSmall(into: &frame) } else { draw(into: &frame, in: layout) }
    if session.isASCII { frame.replace(Signs.inASCII) }
    return frame
  }

  private func draw(into frame: inout Frame, in layout: Layout) {
    drawBar(into: &frame, in: layout.bar)
    page.draw(into: &frame, in: layout.page, with: session)
    if let needle { highlight(needle, in: &frame, area: layout.page) }
    drawFooter(into: &frame, in: layout.footer)
    if let menu {
      menu.draw(into: &frame, in: layout.page)
    }
    if let prompt {
      prompt.draw(into: &frame, in: layout.notice)
      if let notice { draw(notice, into: &frame, in: layout.footer) }
    } else if let notice {
      draw(notice, into: &frame, in: layout.notice)
    } else if let work = session.work {
      draw(.information("\(work) …  Ctrl-C gives it up"), into: &frame, in: layout.notice)
    } else if let picking {
      let words = "source of \(picking.answering.words): Enter takes its sentence, Esc gives up"
      draw(.information(words), into: &frame, in: layout.notice)
    }
  }

  private func drawTooSmall(into frame: inout Frame) {
    let smallest = Layout.smallest
    let lines = [
      "ecne needs", "\(smallest.columns)x\(smallest.rows),", "this is",
      "\(frame.size.columns)x\(frame.size.rows)",
    ]
    for (row, line) in lines.enumerated() { frame.put(line, at: Position(row: row, column: 0), role: .plain) }
  }

  private func drawBar(into frame: inout Frame, in area: Rect) {
    frame.fill(area, with: " ", role: .bar)
    let mark = session.isSample ? "SAMPLE DATA " : ""
    let right = "\(page.position) "
    let room = area.columns - displayWidth(right) - displayWidth(mark) - 2
    let path = stack.map(\.title).suffix(2).joined(separator: Signs.separator)
    let shown = area.columns < Layout.wide && displayWidth(path) > room ? page.title : path
    var column = area.column + frame.put(" ", at: Position(row: area.row, column: area.column), role: .bar)
    column += frame.put(mark, at: Position(row: area.row, column: column), role: .sample)
    frame.put(
      truncated(shown, to: max(0, room)),
      at: Position(row: area.row, column: column), role: .bar)
    let start = area.columns - displayWidth(right)
    frame.put(right, at: Position(row: area.row, column: max(column, start)), role: .bar)
  }

  /// Marks the words looked for wherever they are seen.
  private func highlight(_ needle: Needle, in frame: inout Frame, area: Rect) {
    for row in area.row..<area.row + area.rows {
      let text = frame.text(row: row)
      for range in needle.ranges(in: text) {
        let column = displayWidth(text.slice(0..<range.lowerBound))
        let width = displayWidth(text.slice(range))
        frame.paint(Rect(row: row, column: column, rows: 1, columns: width), role: .match)
      }
    }
  }

  private func draw(_ notice: Notice, into frame: inout Frame, in area: Rect) {
    let role: Role =
      switch notice.kind {
      case .information: .notice
      case .warning: .warning
      case .error: .error
      }
    frame.fill(area, with: " ", role: role)
    let text = truncated(notice.text, to: area.columns - 1)
    frame.put(text, at: Position(row: area.row, column: area.column), role: role)
  }

  /// The keys that can be pressed now, as many as there is room for.
  private func drawFooter(into frame: inout Frame, in area: Rect) {
    var column = area.column
    for binding in keyMap.bindings(in: page.context) where binding.inFooter {
      guard availability(of: binding.command).isAvailable, let key = binding.keys.first else { continue }
      let name = key.description
      let width = displayWidth(name) + 1 + displayWidth(binding.command.hint)
      guard column + width < area.columns else { return }
      column += frame.put(name, at: Position(row: area.row, column: column), role: .key) + 1
      column += frame.put(binding.command.hint, at: Position(row: area.row, column: column), role: .dim) + 2
    }
  }
}
