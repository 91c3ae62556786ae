import Model
import TerminalUI

extension ReviewPage {
  /// A row of a pane: what stands in the margin, the text, and what it is.
  struct Row: Equatable {
    var margin = ""
    var marginRole = Role.dim
    var text: String
    var role = Role.plain
  }

  /// The lines of the text, as blocks of the text pane.
  func textBlocks(in session: Session) -> Blocks {
    let area = Areas(session, pane).text
    let lines = reading?.lines ?? []
    return Blocks(
      count: lines.count, height: area.rows, isSelectable: { lines[$0].role != .blank },
      rows: { wrapped(lines[$0].text, in: area, margin: Self.marginWidth).count })
  }

  /// The findings, as blocks of the other pane.
  func listBlocks(in session: Session) -> Blocks {
    let area = Areas(session, pane).findings
    let all = findings.all
    return Blocks(
      count: all.count, height: area.rows, isSelectable: { all[$0].isSelectable },
      rows: { rows(of: all[$0], in: area).count })
  }

  /// Columns left of the text: a word for the part that the line plays, the mark of a proposal, a star if mended.
  static let marginWidth = 10

  /// The line of the text, with what it was taken for in the margin.
  func rows(ofLine index: Int, in area: Rect) -> [Row] {
    guard let reading else { return [] }
    let line = reading.lines[index]
    let role: Role =
      switch line.role {
      case .heading: .heading
      case .furniture, .contents, .backMatter: .dim
      case .blank, .header, .passage: .plain
      }
    let texts = wrapped(line.text, in: area, margin: Self.marginWidth)
    let margin = padded(margin(ofLine: index), to: Self.marginWidth)
    let none = padded("", to: Self.marginWidth)
    return texts.enumerated().map {
      Row(margin: $0 == 0 ? margin : none, marginRole: .label, text: $1, role: role)
    }
  }

  private func margin(ofLine index: Int) -> String {
    let word = word(forLine: index)
    let quotes = findings.quotes(atLine: index)
    let status: ActionItem.Status = mending.unwanted.isSuperset(of: quotes) ? .rejected : .proposed
    let marked = quotes.isEmpty ? word : padded(word, to: 5) + status.mark
    return padded(truncated(marked, to: 8), to: 8) + (mending.lines[index] == nil ? "" : "*")
  }

  /// A word of at most four letters, or depth and label of a heading: `## 3.1`.
  private func word(forLine index: Int) -> String {
    guard let reading else { return "" }
    switch reading.lines[index].role {
    case .blank: return ""
    case .header: return "head"
    case .furniture: return "out"
    case .contents: return "toc"
    case .backMatter: return "back"
    case .heading(let position):
      let item = reading.item(at: position)
      return String(repeating: "#", count: item?.depth ?? 1) + " " + (item?.label ?? "")
    case .passage(let position, let passage):
      return isFirst(ofPassageAt: index) ? reading.passage(passage, at: position)?.kind.word ?? "" : "|"
    }
  }

  /// Whether the passage of the line begins with it.
  private func isFirst(ofPassageAt index: Int) -> Bool {
    guard let reading, let before = lineBefore(index) else { return true }
    return reading.lines[before].role != reading.lines[index].role
  }
}

extension Passage.Kind {
  /// For the margin.
  fileprivate var word: String {
    switch self {
    case .paragraph: "par"
    case .listEntry: "list"
    case .tableRow: "row"
    }
  }
}

/// The text with spaces after it up to so many columns.
func padded(_ text: String, to columns: Int) -> String {
  text + String(repeating: " ", count: max(0, columns - displayWidth(text)))
}

/// The rows of the text on the area, as many as it can show; a margin stands on the left of each.
func wrapped(_ text: String, in area: Rect, margin: Int) -> [String] {
  let width = max(1, area.columns - margin)
  // However long a line is, no more of it is looked at than could be seen.
  let seen = text.slice(0..<4 * width * max(1, area.rows))
  return wrap(seen, width: width).prefix(max(1, area.rows)).map { seen.slice($0) }
}
