import ArgumentParser

/// What a report is written as.
enum ReportFormat: String, CaseIterable, ExpressibleByArgument {
  case text, markdown, html, csv, json, icalendar
}
