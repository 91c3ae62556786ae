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

  /// In a menu that is to choose from: `+ linked  the RAS contact point is ...`.
  func choice(_ details: String, _ answer: Menu.Answer) -> Menu.Choice {
    Menu.Choice(key: glyph, text: "\(marked)  \(details)", role: role, answer: answer)
  }

  /// Glyph and word: `+ linked`.
  var marked: String { "\(glyph) \(word)" }
}
