import ArgumentParser
import Model

/// `ecne filters`: the filters of action items that the user has given names to.
struct FiltersCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "filters", abstract: "Saved filters of action items; '@NAME' stands for one in a filter.",
    subcommands: [FiltersList.self, FiltersSave.self, FiltersRemove.self], defaultSubcommand: FiltersList.self
  )
}

/// `ecne filters list`
struct FiltersList: Subcommand {
  static let configuration = CommandConfiguration(commandName: "list", abstract: "List the saved filters.")

  @OptionGroup var output: OutputOptions

  func run(in surroundings: Surroundings) throws {
    try output.print(surroundings.savedFilters(), in: surroundings)
  }
}

/// `ecne filters save mine is:open ms:LV`
struct FiltersSave: Subcommand {
  static let configuration = CommandConfiguration(
    commandName: "save", abstract: "Keep a filter under a name, in place of one that has it.")

  @OptionGroup var output: OutputOptions
  @Argument(help: "Letters, digits, '-' and '_'.")
  var name: String
  @Argument(parsing: .allUnrecognized, help: ArgumentHelp("What is wanted.", valueName: "filter"))
  var filter: [String]

  func run(in surroundings: Surroundings) throws {
    let wanted = try ActionItemFilter(arguments: filter, today: surroundings.today, in: surroundings)
    let filters = try surroundings.changeFilters { try $0.save(wanted.text, as: name) }
    try output.print(filters, in: surroundings)
  }
}

/// `ecne filters remove mine`
struct FiltersRemove: Subcommand {
  static let configuration = CommandConfiguration(
    commandName: "remove", abstract: "Forget a saved filter; 'ecne filters save' brings it back.")

  @OptionGroup var output: OutputOptions
  @Argument(help: "A name that 'ecne filters' lists.")
  var name: String

  func run(in surroundings: Surroundings) throws {
    let filters = try surroundings.changeFilters { try $0.remove(name) }
    try output.print(filters, in: surroundings)
  }
}

extension OutputOptions {
  fileprivate func print(_ filters: SavedFilters, in surroundings: Surroundings) throws {
    try print(
      TextTable(
        columns: [.left("Name"), .flexible("Filter")], rows: filters.names.map { [$0, filters[$0] ?? ""] }),
      as: FiltersDocument(filters),
      ifEmpty: "no filter is saved; 'ecne filters save NAME FILTER' keeps one", in: surroundings)
  }
}
