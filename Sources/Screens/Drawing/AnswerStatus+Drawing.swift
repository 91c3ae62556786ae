import Model
import TerminalUI

extension AnswerStatus {
  var role: Role {
    switch code {
    case "same": .same
    case "linked": .linked
    case "establishing": .establishing
    case "not_linked", "declined": .notLinked
    case "not_concerned": .dim
    case AnswerStatus.notStated.code, AnswerStatus.notAMember.code, AnswerStatus.open.code: .notStated
    default: isFavourable ? .linked : .establishing
    }
  }

  /// In a menu that is to choose from: `+ linked  the RAS contact point is ...`.
  func choice(_ details: String, _ answer: Menu.Answer) -> Menu.Choice {
    Menu.Choice(
      key: glyph, text: details.isEmpty ? marked : "\(marked)  \(details)", role: role, answer: answer)
  }

  /// Glyph and word: `+ linked`.
  var marked: String { "\(glyph) \(word)" }
}

extension Question {
  /// How many columns every status fits in, glyph and word.
  var statusWidth: Int { recordable.map { displayWidth($0.marked) }.max() ?? 0 }
}
