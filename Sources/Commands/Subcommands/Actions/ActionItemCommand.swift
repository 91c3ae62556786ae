import ArgumentParser
import Model
import Store

/// A command that does something to action items, all of them or none.
protocol ActionItemCommand: Subcommand {
  var options: ActionItemWriteOptions { get }
  var items: [ActionItemID] { get throws }
  func request(in surroundings: Surroundings) throws -> ActionItemRequest
}

/// What every command takes that changes action items.
struct ActionItemWriteOptions: ParsableArguments {
  @OptionGroup var archive: ArchiveOptions
  @OptionGroup var output: OutputOptions
  @Option(
    help: ArgumentHelp(
      "Refuse where an item was touched after that act (its revision in --json).", valueName: "act"))
  var ifRevision: Int?

  /// What the user saw of those items.
  func seen(_ items: [ActionItemID]) -> [ActionItemID: ActID] {
    guard let ifRevision else { return [:] }
    return Dictionary(items.map { ($0, ActID(ifRevision)) }) { first, _ in first }
  }

  /// Prints what the items are now.
  func print(_ items: [ActionItemID], of archive: Archive, in surroundings: Surroundings) throws {
    let items = try items.map(archive.actionItem)
    let setting = try archive.setting(in: surroundings)
    try output.print(
      .actionItems(items, in: setting), as: ActionItemsDocument(items, in: setting), ifEmpty: nil,
      in: surroundings)
  }
}

extension ActionItemCommand {
  func run(in surroundings: Surroundings) throws {
    let items = try items
    let request = try request(in: surroundings)
    let archive = try options.archive.open(in: surroundings)
    try archive.perform(request, on: items, seen: options.seen(items), by: surroundings.actor(on: archive))
    try options.print(items, of: archive, in: surroundings)
  }
}

extension Archive {
  /// What the standing of action items depends on.
  func setting(in surroundings: Surroundings) throws -> ActionItemSetting {
    ActionItemSetting(
      today: surroundings.today, meetings: try meetings().map(\.meeting), answers: try answers())
  }
}
