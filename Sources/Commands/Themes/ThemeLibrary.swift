import TerminalUI
import Themes

/// The themes that can be chosen, by name.
struct ThemeLibrary {
  let texts: [(name: String, text: String)]

  /// Those that come with the program.
  static let embedded = ThemeLibrary(texts: Themes.all)

  /// All themes, in the order in which they are offered.
  func themes() throws(Failure) -> [Theme] {
    var themes: [Theme] = []
    for (name, _) in texts {
      if let file = try file(name, heirs: []) { themes.append(try file.theme(named: name)) }
    }
    return themes
  }

  /// The file of a theme with all that it inherits; nil where there is no such theme.
  private func file(_ name: String, heirs: [String]) throws(Failure) -> ThemeFile? {
    guard let text = texts.first(where: { $0.name == name })?.text else { return nil }
    let file = try ThemeFile(source: "theme \(name)", text: text)
    guard let parent = file.parent else { return file }
    guard !heirs.contains(parent), parent != name else {
      throw file.failure("inherits", "\(parent) inherits from this theme")
    }
    guard let parentFile = try self.file(parent, heirs: heirs + [name]) else {
      let names = texts.map(\.name).joined(separator: ", ")
      throw file.failure("inherits", "there is no theme '\(parent)'; themes are \(names)")
    }
    return file.changing(parentFile)
  }
}
