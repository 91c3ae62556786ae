import ArgumentParser
import Model

/// Action items, and behind them what is to be said of them: `A17 A18 5 April`.
struct ActionItemWords: ParsableArguments {
  @Argument(
    parsing: .remaining,
    help: ArgumentHelp("Action items (A17), then the words.", valueName: "item ... words"))
  var arguments: [String]

  var items: [ActionItemID] { arguments.prefix { ActionItemID($0) != nil }.compactMap { ActionItemID($0) } }

  /// What stands behind the items; empty where they are to be taken away by the word `none`.
  var words: [String] {
    let words = Array(arguments.dropFirst(items.count))
    return words.map { $0.lowercased() } == ["none"] ? [] : words
  }

  /// What stands behind the items as one text.
  var text: String { words.joined(separator: " ") }

  func validate() throws {
    guard !items.isEmpty else { throw ValidationError("name action items first, as A17") }
    guard items.count < arguments.count else {
      throw ValidationError("say what it is to be, behind the action items")
    }
  }
}
