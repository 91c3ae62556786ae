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

  /// The due date, the words where no date is known, or nothing.
  var dueText: String {
    due.map { $0.day?.description ?? $0.words } ?? ""
  }
}
