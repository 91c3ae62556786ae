import Model

extension BoardReport {
  /// One page that needs nothing else: map, legend, table, differences. Nothing in it runs.
  var html: String {
    """
    <!DOCTYPE html>
    <html lang="en">
    <head>
    <meta charset="utf-8">
    <title>\(title.inHTML)</title>
    <style>
    \(Self.style)
    </style>
    </head>
    <body>
    <h1>\(title.inHTML)</h1>
    <p>\(totals.inHTML)</p>
    \(BoardMap(board: board).svg)
    \(Self.table(Self.heads, board.rows.map(Self.cells)))\(changes)
    </body>
    </html>

    """
  }

  private var changes: String {
    guard let difference, let changesTitle else { return "" }
    let body =
      difference.changes.isEmpty
      ? "<p>none</p>" : Self.table(Self.changeHeads, difference.changes.map(Self.cells))
    return "\n<h2>\(changesTitle.inHTML)</h2>\n\(body)"
  }

  private static func table(_ heads: [String], _ rows: [[String]]) -> String {
    let head = "<tr>" + heads.map { "<th>\($0.inHTML)</th>" }.joined() + "</tr>"
    let lines = rows.map { row in "<tr>" + row.map { "<td>\($0.inHTML)</td>" }.joined() + "</tr>" }
    return (["<table>", head] + lines + ["</table>"]).joined(separator: "\n")
  }

  private static let style = """
    body { font: 16px/1.5 sans-serif; margin: 2em; max-width: 60em; color: #1a1a1a; background: #fff; }
    table { border-collapse: collapse; margin: 1em 0; }
    th, td { text-align: left; vertical-align: top; padding: .25em .75em .25em 0; border-bottom: 1px solid #ccc; }
    """
}

/// The tile map of a board as inline SVG: code and glyph on each tile, so that it can be read without colour.
struct BoardMap {
  let board: Board

  private static let side = 56
  private static let gap = 6
  private static let step = side + gap
  /// For a legend of as many lines as there are statuses.
  private static let lineHeight = 22

  var svg: String {
    let width = TileMap.columns * Self.step - Self.gap
    let mapHeight = TileMap.rows * Self.step
    let height = mapHeight + board.question.recordable.count * Self.lineHeight
    let words = "Map of the Member States by status on \(board.asOf)"
    let head =
      "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 \(width) \(height)\" width=\"\(width)\" "
      + "height=\"\(height)\" role=\"img\" aria-label=\"\(words.inHTML)\" font-family=\"sans-serif\">"
    let tiles = TileMap.places.map { tile($0.memberState, at: $0.place) }
    let legend = board.question.recordable.enumerated().map {
      legendLine(of: $1, at: mapHeight + $0 * Self.lineHeight)
    }
    return ([head] + tiles + legend + ["</svg>"]).joined(separator: "\n")
  }

  private func tile(_ state: MemberState, at place: TileMap.Place) -> String {
    let status = board.rows.first { $0.memberState == state }?.status ?? .notAMember
    let (x, y) = (place.column * Self.step, place.row * Self.step)
    let middle = x + Self.side / 2
    return """
      <g><title>\("\(state.englishName): \(status.word)".inHTML)</title>\
      <rect x="\(x)" y="\(y)" width="\(Self.side)" height="\(Self.side)" rx="6" fill="\(colour(of: status))" \
      stroke="#666"/><text x="\(middle)" y="\(y + 26)" text-anchor="middle" font-size="18">\(state.code)</text>\
      <text x="\(middle)" y="\(y + 46)" text-anchor="middle" font-size="16">\(String(status.glyph).inHTML)</text></g>
      """
  }

  private func legendLine(of status: AnswerStatus, at y: Int) -> String {
    """
    <rect x="0" y="\(y + 3)" width="16" height="16" rx="3" fill="\(colour(of: status))" stroke="#666"/>\
    <text x="24" y="\(y + 17)" font-size="15">\("\(status.marked): \(board.count(status))".inHTML)</text>
    """
  }

  /// Light enough for black letters, and apart from each other also for those who do not tell red from green.
  private func colour(of status: AnswerStatus) -> String {
    if status == .notStated { return "#e6e6e6" }
    guard let index = board.question.statuses.firstIndex(of: status) else { return "#ffffff" }
    let palette =
      status.isFavourable ? ["#7fb8e6", "#b5d9f3"] : ["#f6dc8b", "#e9a27c", "#d3b3e0", "#c9c28f"]
    let before = board.question.statuses[..<index].count { $0.isFavourable == status.isFavourable }
    return palette[before % palette.count]
  }
}

extension AnswerStatus {
  fileprivate var marked: String { "\(glyph) \(word)" }
}

extension String {
  /// As text or as the value of an attribute.
  var inHTML: String {
    reduce(into: "") { text, character in
      switch character {
      case "&": text += "&amp;"
      case "<": text += "&lt;"
      case ">": text += "&gt;"
      case "\"": text += "&quot;"
      default: text.append(character)
      }
    }
  }
}
