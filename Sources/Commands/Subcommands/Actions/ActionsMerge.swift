import ArgumentParser
import Model
import Store

/// `ecne actions merge A3 A7`: keeps one of several action items that ask for the same.
struct ActionsMerge: Subcommand {
  static let configuration = CommandConfiguration(
    commandName: "merge", abstract: "Keep the first of several action items that ask for the same.",
    discussion: """
      The others are dropped; their owners, due date and notes go to the one that is kept. Without items it lists \
      which ones seem to ask for the same.
      """)

  @OptionGroup var options: ActionItemWriteOptions
  @Argument(help: "Action items, the one to keep first.", transform: ActionItemID.argument)
  var items: [ActionItemID] = []

  func validate() throws {
    guard items.isEmpty || Set(items).count > 1 else {
      throw ValidationError("name two action items or more")
    }
  }

  func run(in surroundings: Surroundings) throws {
    let archive = try options.archive.open(in: surroundings)
    guard let kept = items.first else { return try printDuplicates(in: archive, surroundings) }
    try archive.merge(
      Array(items.dropFirst()), into: kept, seen: options.seen(items), by: surroundings.actor(on: archive))
    try options.print(items, of: archive, in: surroundings)
  }

  private func printDuplicates(in archive: Archive, _ surroundings: Surroundings) throws {
    let items = try archive.actionItems()
    let originals = Duplicates(in: items).originals
    let concerned = items.filter { originals[$0.id] != nil || originals.values.contains($0.id) }
    let ordered = concerned.sorted { (originals[$0.id] ?? $0.id, $0.id) < (originals[$1.id] ?? $1.id, $1.id) }
    let setting = try archive.setting(in: surroundings)
    try options.output.print(
      .actionItems(ordered, in: setting),
      as: ActionItemsDocument(ordered, in: setting, originals: originals),
      ifEmpty: "no action items seem to ask for the same", in: surroundings)
  }
}
