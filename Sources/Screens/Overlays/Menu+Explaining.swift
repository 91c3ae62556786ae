import Model
import TerminalUI

extension State {
  /// Shows what abbreviations mean, or says that none is known.
  mutating func explain(_ entries: [GlossaryEntry]) {
    guard !entries.isEmpty else {
      notice = .warning("the glossary has no abbreviation of this sentence")
      return
    }
    menu = Menu(explaining: entries, width: session.size.columns - 6, rows: session.size.rows - 7)
  }
}

extension Menu {
  /// What the abbreviations mean, as far as it fits.
  init(explaining entries: [GlossaryEntry], width: Int, rows: Int) {
    let lines = entries.flatMap { entry -> [String] in
      let text = "\(entry.term): \(entry.name). \(entry.meaning)"
      return wrap(text, width: max(10, width)).map { text.slice($0) }
    }
    let room = max(1, rows)
    var shown = Array(lines.prefix(room))
    if lines.count > room { shown[room - 1] = truncated(shown[room - 1] + " …", to: max(10, width)) }
    self.init(
      title: "Abbreviations", explanation: shown,
      choices: [Choice(key: "c", text: "c close", answer: .nothing)])
  }
}
