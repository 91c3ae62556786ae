import Model
import TerminalUI

extension ReviewPage {
  /// What the finding says, on as many rows as it takes.
  func rows(of finding: Finding, in area: Rect) -> [Row] {
    switch finding.subject {
    case .section(let title): [Row(text: title, role: .label)]
    case .doubt(let words):
      wrapped(words, in: area, margin: 2).enumerated().map {
        Row(margin: $0 == 0 ? "! " : "  ", marginRole: .warning, text: $1, role: .warning)
      }
    case .remark(let words): wrapped(words, in: area, margin: 2).map { Row(margin: "  ", text: $0) }
    case .field(let field): rows(of: field, in: area)
    case .item(let position): rows(ofItemAt: position, onLine: finding.line, in: area)
    case .action(let action): proposal(action.summary, of: action.quote, in: area)
    case .statement(let statement): proposal(statement.summary, of: statement.quote, in: area)
    }
  }

  /// All that it says, for finding words in it.
  func words(of finding: Finding) -> String {
    let area = Rect(row: 0, column: 0, rows: 100, columns: 1000)
    return rows(of: finding, in: area).map { $0.margin + $0.text }.joined(separator: " ")
  }

  private func rows(of field: HeaderField, in area: Rect) -> [Row] {
    let isSet = field.isSet(in: mending.header)
    let star = isSet ? "* " : "  "
    let value = reading.flatMap { field.value(in: $0.header) }
    return wrapped(value ?? (isSet ? "none" : "none found"), in: area, margin: 12).enumerated().map {
      index, text in
      Row(
        margin: index == 0 ? star + padded(field.name, to: 10) : "            ", text: text,
        role: value == nil ? .dim : .plain)
    }
  }

  private func rows(ofItemAt position: Int, onLine line: Int?, in area: Rect) -> [Row] {
    guard let item = reading?.item(at: position) else { return [] }
    let star = line.map { mending.lines[$0] != nil } ?? false ? "* " : "  "
    let indent = String(repeating: "  ", count: item.depth - 1)
    let margin = star + indent + padded(item.label ?? "-", to: 4) + " "
    let hasItemsBelow = (reading?.item(at: position + 1)?.depth ?? 0) > item.depth
    let title = item.title + (item.passages.isEmpty && !hasItemsBelow ? " (no text)" : "")
    let rows = wrapped(title, in: area, margin: displayWidth(margin))
    return rows.enumerated().map {
      Row(margin: $0 == 0 ? margin : padded("", to: displayWidth(margin)), text: $1)
    }
  }

  /// A proposal in short, and its sentence below.
  private func proposal(_ summary: String, of quote: String, in area: Rect) -> [Row] {
    let status: ActionItem.Status = mending.unwanted.contains(quote) ? .rejected : .proposed
    let head = wrapped(summary, in: area, margin: 4).enumerated().map { index, text in
      Row(
        margin: index == 0 ? status.mark + " " : "    ", marginRole: status.role, text: text,
        role: status.role)
    }
    let sentence = wrapped(quote, in: area, margin: 4).map {
      Row(margin: "    ", text: $0, role: status == .rejected ? .dim : .plain)
    }
    return head + sentence
  }
}

extension ActionProposal {
  /// `request: COM MS, due 2024-04-05`
  fileprivate var summary: String {
    let owners = owners.isEmpty ? "no owner" : owners.map(\.abbreviation).joined(separator: " ")
    let due = due.map { ", due \($0.day?.description ?? $0.words)" } ?? ""
    return "\(force.rawValue): \(owners)\(due)"
  }
}

extension AnswerStatement {
  /// `EE + linked`, `EE connected on media-contacts`
  fileprivate var summary: String {
    let linkage = Question.contactPointLinkage
    guard question == linkage.key else { return "\(memberState) \(status) on \(question)" }
    return "\(memberState) \(linkage.status(named: status)?.marked ?? status)"
  }
}
