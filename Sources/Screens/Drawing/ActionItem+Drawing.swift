import Model
import TerminalUI

extension ActionItem.Status {
  /// Three ASCII characters that tell the status without colour.
  var mark: String {
    switch self {
    case .proposed: "[?]"
    case .rejected: "[-]"
    case .open: "[ ]"
    case .done: "[x]"
    case .dropped: "[/]"
    }
  }

  var role: Role {
    switch self {
    case .proposed: .proposed
    case .rejected: .rejected
    case .open: .open
    case .done: .done
    case .dropped: .dropped
    }
  }
}

extension ActionItem {
  /// The owners in short: `EE COM`, or a dash where the minutes name none.
  var ownersText: String {
    owners.isEmpty ? "-" : owners.map(\.abbreviation).joined(separator: " ")
  }

  /// The same, with the State that held the Presidency on the meeting's first day; nil where that is not known.
  func ownersText(on day: Day?) -> String {
    guard let day, !owners.isEmpty else { return ownersText }
    return owners.map { $0.abbreviation(on: day) }.joined(separator: " ")
  }

  /// The mark of its status; of what is overdue one with an exclamation mark.
  func mark(on today: Day) -> String { isOverdue(on: today) ? "[!]" : status.mark }

  func role(on today: Day) -> Role { isOverdue(on: today) ? .overdue : status.role }

  /// What is known of its date, its end and its past beside the words, a line each.
  func facts(on today: Day) -> [String] {
    var facts: [String] = []
    if let due {
      let day = due.day.map { "due \($0)" } ?? "due"
      let parts = [
        day, urgency(on: today)?.description, due.words.isEmpty ? nil : "(\"\(due.words)\")",
      ]
      facts.append(parts.compactMap { $0 }.joined(separator: ", ").replacing(", (", with: " ("))
    }
    if let closing {
      let reason = closing.reason.isEmpty ? "" : ": \(closing.reason)"
      facts.append("\(status.rawValue) on \(closing.day) by \(closing.by)\(reason)")
      if !closing.evidence.isEmpty { facts.append("shown by \(closing.evidence)") }
    }
    if let reopenedOn { facts.append("reopened on \(reopenedOn)") }
    if !note.isEmpty { facts.append("note: \(note)") }
    return facts
  }
}
