import ArgumentParser
import Model
import Store

/// `ecne linkage history EE`: every entry, also those that no longer hold.
struct LinkageHistory: Subcommand {
  static let configuration = CommandConfiguration(
    commandName: "history", abstract: "List all entries of a Member State, oldest first.")

  @OptionGroup var archive: ArchiveOptions
  @OptionGroup var output: OutputOptions
  @Argument(help: "A Member State by code or name; all without.", transform: MemberState.argument)
  var state: MemberState?

  func run(in surroundings: Surroundings) throws {
    let archive = try archive.open(in: surroundings)
    let question = try archive.question(Question.contactPointLinkage.key)
    let entries = try archive.entries(of: question.key, for: state)
    try output.print(
      .entries(entries, of: question), as: EntriesDocument(entries, of: question),
      ifEmpty: "nothing is recorded of \(state?.englishName ?? "any Member State")", in: surroundings)
  }
}

extension TextTable {
  /// The entries of a question, one row each.
  static func entries(_ entries: [Entry], of question: Question) -> TextTable {
    TextTable(
      columns: [
        .left("Id"), .left("State"), .left("Status"), .left("Since"), .flexible("Source"), .left("Standing"),
        .left("Act"), .flexible("Note"),
      ],
      rows: entries.map { entry in
        [
          entry.id.description, entry.memberState.code,
          entry.status.map { question.status(named: $0)?.word ?? $0 } ?? "taken back",
          entry.validFrom.description, entry.source.description, entry.standing.rawValue,
          entry.act.description, entry.note,
        ]
      })
  }
}
