import Model
import TerminalUI

extension AnswerStatus {
  var role: Role {
    switch code {
    case "same": .same
    case "linked": .linked
    case "establishing": .establishing
    case "not_linked": .notLinked
    default: isFavourable ? .linked : .notStated
    }
  }

  /// Glyph and word: `+ linked`.
  var marked: String { "\(glyph) \(word)" }
}
