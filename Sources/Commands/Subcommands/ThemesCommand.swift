import ArgumentParser
import TerminalUI

/// `ecne themes`: the looks of the screens.
struct ThemesCommand: Subcommand {
  static let configuration = CommandConfiguration(
    commandName: "themes", abstract: "List the looks of the screens.")

  @OptionGroup var output: OutputOptions

  func run(in surroundings: Surroundings) throws {
    let names = try ThemeLibrary.embedded.themes().map(\.name)
    try output.print(
      TextTable(columns: [.left("Theme")], rows: names.map { [$0] }), as: ThemesDocument(themes: names),
      ifEmpty: nil, in: surroundings)
  }
}
