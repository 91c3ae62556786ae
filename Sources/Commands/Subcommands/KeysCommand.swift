import ArgumentParser
import Screens

/// `ecne keys`: the keys of the screens, from the one key table.
struct KeysCommand: Subcommand {
  static let configuration = CommandConfiguration(
    commandName: "keys", abstract: "List the keys of the screens.")

  @OptionGroup var output: OutputOptions

  func run(in surroundings: Surroundings) throws {
    let document = KeysDocument(KeyMap.standard)
    let table = TextTable(
      columns: [.left("Keys"), .flexible("What they do"), .flexible("Where")],
      rows: document.keys.map {
        [$0.keys.joined(separator: " "), $0.summary, $0.contexts.joined(separator: ", ")]
      })
    try output.print(table, as: document, ifEmpty: nil, in: surroundings)
  }
}
