import ArgumentParser
import Model
import Store

/// Of which Member State the entries of a question are listed.
struct HistoryOptions: ParsableArguments {
  @OptionGroup var archive: ArchiveOptions
  @OptionGroup var output: OutputOptions
  @Flag(help: "Only what minutes propose and nobody has accepted or rejected.")
  var proposed = false
  @Argument(help: "A Member State by code or name; all without.", transform: MemberState.argument)
  var state: MemberState?

  /// Prints every entry of the question, or only those that wait for a decision.
  func run(of key: String, in surroundings: Surroundings) throws {
    let archive = try archive.open(in: surroundings)
    let question = try archive.question(key)
    let entries =
      try proposed
      ? archive.proposedEntries(of: key).filter { state == nil || $0.memberState == state }
      : archive.entries(of: key, for: state)
    try output.print(
      .entries(entries, of: question), as: EntriesDocument(entries, of: question),
      ifEmpty:
        "nothing is \(proposed ? "proposed" : "recorded") of \(state?.englishName ?? "any Member State")",
      in: surroundings)
  }
}
