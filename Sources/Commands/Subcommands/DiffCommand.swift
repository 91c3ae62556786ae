import ArgumentParser
import Model
import Store

/// `ecne diff M3`: how the current minutes differ from the version before, by sentence.
struct DiffCommand: Subcommand {
  static let configuration = CommandConfiguration(
    commandName: "diff", abstract: "How two versions of minutes differ, sentence by sentence.",
    discussion: """
      Before a sentence, - says that it was taken out and + that it was put in; both stand together where one was \
      changed. > says that it moved. Action items are named under the sentence that they were read from.
      """)

  @OptionGroup var archive: ArchiveOptions
  @OptionGroup var output: OutputOptions
  @Option(help: ArgumentHelp("The older version (default: the one before --to).", valueName: "version"))
  var from: Int?
  @Option(help: ArgumentHelp("The newer version (default: the current one).", valueName: "version"))
  var to: Int?
  @Argument(help: "A meeting: M3, #3 or 2019-04-04.")
  var meeting: MeetingArgument

  func run(in surroundings: Surroundings) throws {
    let reference = try meeting.reference(in: surroundings)
    let comparison = try archive.open(in: surroundings).comparison(of: reference, from: from, to: to)
    if output.json {
      try surroundings.print(json(DifferenceDocument(comparison)))
    } else if output.plain {
      try surroundings.print(comparison.table.tabSeparated)
    } else {
      try surroundings.print(comparison.text(width: min(surroundings.columns, 80)))
      if comparison.difference.isEmpty { try surroundings.say("the versions do not differ") }
    }
  }
}
