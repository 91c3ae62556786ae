import ArgumentParser
import Model
import Store

/// `ecne linkage history EE`: every entry, also those that no longer hold.
struct LinkageHistory: Subcommand {
  static let configuration = CommandConfiguration(
    commandName: "history", abstract: "List all entries of a Member State, oldest first.")

  @OptionGroup var archive: ArchiveOptions
  @OptionGroup var output: OutputOptions
  @Flag(help: "Only what minutes propose and nobody has accepted or rejected.")
  var proposed = false
  @Argument(help: "A Member State by code or name; all without.", transform: MemberState.argument)
  var state: MemberState?

  func run(in surroundings: Surroundings) throws {
    let archive = try archive.open(in: surroundings)
    let question = try archive.question(Question.contactPointLinkage.key)
    let entries =
      try proposed
      ? archive.proposedEntries(of: question.key).filter { state == nil || $0.memberState == state }
      : archive.entries(of: question.key, for: state)
    try output.print(
      .entries(entries, of: question), as: EntriesDocument(entries, of: question),
      ifEmpty:
        "nothing is \(proposed ? "proposed" : "recorded") of \(state?.englishName ?? "any Member State")",
      in: surroundings)
  }
}

extension TextTable {
  /// The entries of a question, one row each.
  static func entries(_ entries: [Entry], of question: Question) -> TextTable {
    let replaced = Dictionary(entries.compactMap { entry in entry.replaces.map { ($0, entry.id) } }) { $1 }
    return TextTable(
      columns: [
        .left("Id"), .left("State"), .left("Status"), .left("Since"), .flexible("Source"), .left("Standing"),
        .left("Act"), .flexible("Note"),
      ],
      rows: entries.map { entry in
        [
          entry.id.description, entry.memberState.code,
          entry.status.map { question.status(named: $0)?.word ?? $0 } ?? "taken back",
          entry.validFrom.description, entry.source.description,
          replaced[entry.id].map { "replaced by \($0)" } ?? entry.standing.rawValue,
          entry.act.description, entry.note,
        ]
      })
  }
}
