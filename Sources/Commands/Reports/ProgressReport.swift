import Model
import TerminalUI

/// How action items came up and were closed, as it is handed out.
struct ProgressReport {
  let progress: Progress
  let asOf: Day
  /// Whether bars may be more than ASCII.
  var isUnicode = true

  private static let title = "Action items opened and closed"
  private static let heads = [
    "Meeting", "Date", "Title", "Opened", "Closed until the next", "Still open after it",
  ]
  private static let longestBar = 16

  private static func cells(_ row: Progress.Row) -> [String] {
    [
      row.meeting.id.description, row.meeting.firstDay.description, row.meeting.title,
      "\(row.opened)", "\(row.closed)", "\(row.stillOpen)",
    ]
  }

  func written(as format: ReportFormat, width: Int) throws -> String {
    switch format {
    case .text: text(width: width)
    case .csv: csv
    case .json: try Commands.json(ProgressDocument(progress, asOf: asOf))
    case .markdown, .html, .icalendar:
      throw Failure(
        .usage, "progress is written as text, csv or json; 'report actions' as \(format.rawValue)")
    }
  }

  /// With bars beside the numbers.
  private func text(width: Int) -> String {
    let table = TextTable(
      columns: [
        .left("Meeting"), .left("Date"), .right("Opened"), .left(""), .right("Closed"), .left(""),
        .right("Still open"),
      ],
      rows: progress.rows.map { row in
        [
          row.meeting.id.description, row.meeting.firstDay.description, "\(row.opened)", bar(row.opened),
          "\(row.closed)", bar(row.closed), "\(row.stillOpen)",
        ]
      })
    let body = table.rows.isEmpty ? "no meeting was held yet\n" : table.aligned(in: width)
    return "\(Self.title) until \(asOf)\n\n\(body)"
  }

  private func bar(_ value: Int) -> String {
    TerminalUI.bar(value, of: progress.greatest, width: Self.longestBar, isASCII: !isUnicode)
  }

  private var csv: String {
    ([Self.heads] + progress.rows.map(Self.cells)).map { $0.map(\.inCSV).joined(separator: ",") + "\n" }
      .joined()
  }
}

/// What `ecne report progress --format json` prints.
struct ProgressDocument: Document {
  struct Row: Encodable {
    var meeting: String
    var title: String
    var date: String
    var opened: Int
    /// Until the next meeting.
    var closed: Int
    /// On the eve of the next meeting.
    var stillOpen: Int
  }

  var schema = currentSchema
  var asOf: String
  /// The newest first.
  var meetings: [Row]

  init(_ progress: Progress, asOf: Day) {
    self.asOf = asOf.description
    meetings = progress.rows.map { row in
      Row(
        meeting: row.meeting.id.description, title: row.meeting.title,
        date: row.meeting.firstDay.description, opened: row.opened, closed: row.closed,
        stillOpen: row.stillOpen)
    }
  }
}
