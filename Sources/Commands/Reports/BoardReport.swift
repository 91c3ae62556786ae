import Model

/// A board as it is handed out: all rows, totals, and how it differs from an earlier date.
struct BoardReport {
  let board: Board
  /// Nil where no earlier date was asked for.
  let difference: BoardDifference?
  /// What contact points and networks say against the rows.
  let contradictions: [LinkageContradiction]

  /// `Contact-point linkage`, or what else was asked.
  var title: String { board.question.title }

  /// `27 Member States on 2025-10-01: 2 linked (1 same), 0 establishing, ...`
  var totals: String {
    "\(board.rows.count) Member States on \(board.asOf): \(board.tally.map(\.words).joined(separator: ", "))"
  }

  /// `Changes since 2024-01-01`
  var changesTitle: String? { difference.map { "Changes from \($0.from) to \($0.to)" } }

  static let heads = ["State", "Name", "Status", "Since", "Source", "Sentence", "Note"]

  /// The cells of a row, under the heads.
  static func cells(_ row: Board.Row) -> [String] {
    [
      row.memberState.code, row.memberState.englishName, row.status.word,
      row.entry?.validFrom.description ?? "", row.entry?.source.description ?? "",
      row.entry?.source.quote ?? "", row.entry?.note ?? "",
    ]
  }

  static let changeHeads = ["State", "Name", "Before", "After", "Since", "Source"]

  static func cells(_ change: BoardDifference.Change) -> [String] {
    [
      change.memberState.code, change.memberState.englishName, change.before.word, change.after.word,
      change.entry?.validFrom.description ?? "", change.entry?.source.description ?? "",
    ]
  }

  func written(as format: ReportFormat, width: Int) throws -> String {
    switch format {
    case .text: text(width: width)
    case .markdown: markdown
    case .html: html
    case .csv: csv
    case .icalendar: throw Failure(.usage, "a board has no days for a calendar; 'report actions' has")
    case .json: try Commands.json(BoardReportDocument(self))
    }
  }
}
