import Model
import TerminalUI

extension OfficeRow {
  /// What is concluded, on one line with its sign before it.
  var marked: String {
    switch self {
    case .contradiction(let contradiction): "!  \(contradiction.status.word), but \(contradiction.reason)"
    case .suggestion(let suggestion):
      "?  + records \(suggestion.status.word) since \(suggestion.since): \(suggestion.reason)"
    case .contactPoint, .authority: words
    }
  }

  var role: Role {
    switch self {
    case .contradiction: .warning
    case .suggestion: .proposed
    case .contactPoint, .authority: .plain
    }
  }

  /// Dim where it does not serve on that day; with the e-mail addresses that the reader may see.
  func cells(on today: Day, addresses: [ContactPointID: EmailAddress]) -> [Table.Cell] {
    switch self {
    case .contradiction, .suggestion: return []
    case .contactPoint(let point):
      let address = addresses[point.id].map { ", \($0.text)" } ?? ""
      return cells([point.id.description, point.role.name, "\(point.office)\(address)"], point.period, today)
    case .authority(let authority):
      let mark = authority.isRASContactPoint ? " (RAS contact point)" : ""
      return cells(
        [authority.id.description, authority.kind.word, "\(authority.name)\(mark)"], authority.period, today)
    }
  }

  private func cells(_ texts: [String], _ period: Period, _ today: Day) -> [Table.Cell] {
    let dates = [period.from.description, period.until?.description ?? ""]
    return (texts + dates).map { Table.Cell($0, period.contains(today) ? .plain : .dim) }
  }
}
