import Model

/// Action items as they are handed out: in parts, each with its title and perhaps with what the minutes say.
struct ActionItemsReport {
  struct Section {
    var title: String
    /// Passages of the minutes before the items.
    var paragraphs: [String] = []
    var items: [ActionItem]
  }

  let title: String
  let setting: ActionItemSetting
  let sections: [Section]

  /// Every item once, by number.
  var items: [ActionItem] {
    var seen: Set<ActionItemID> = []
    return sections.flatMap(\.items).filter { seen.insert($0.id).inserted }.sorted { $0.id < $1.id }
  }

  /// What is known of an item beside its words, as short as it can be said.
  func facts(of item: ActionItem) -> String {
    let day = item.due.map { due in due.day.map { "due \($0)" } ?? "due \"\(due.words)\"" }
    let closing = item.closing.map { closing in
      ["\(item.status.rawValue) on \(closing.day) by \(closing.by)", closing.reason, closing.evidence]
        .filter { !$0.isEmpty }.joined(separator: ", ")
    }
    let parts = [
      item.owners.isEmpty ? "nobody named" : item.owners.map(\.abbreviation).joined(separator: " "), day,
      item.urgency(on: setting.today).flatMap { $0.word == nil ? nil : $0.description },
      item.status == .proposed || item.status == .rejected ? item.status.rawValue : nil, closing,
      item.anchor?.reference.description ?? item.meeting.description,
    ]
    return parts.compactMap { $0 }.joined(separator: "; ")
  }

  /// The report in that format; lines of text fit in so many columns.
  func written(as format: ReportFormat, width: Int) throws -> String {
    switch format {
    case .text: text(width: width)
    case .markdown: markdown
    case .html: html
    case .csv: csv
    case .json: try Commands.json(ActionItemsReportDocument(self))
    case .icalendar: calendar.text
    }
  }
}

/// What the reports of action items print with `--format json`.
struct ActionItemsReportDocument: Document {
  struct Section: Encodable {
    var title: String
    /// By identifier.
    var actionItems: [String]
  }

  var schema = currentSchema
  var title: String
  var asOf: String
  var sections: [Section]
  /// Each once, by number.
  var actionItems: [ActionItemsDocument.Item]

  init(_ report: ActionItemsReport) {
    title = report.title
    asOf = report.setting.today.description
    sections = report.sections.map { Section(title: $0.title, actionItems: $0.items.map(\.id.description)) }
    actionItems = ActionItemsDocument(report.items, in: report.setting).actionItems
  }
}
