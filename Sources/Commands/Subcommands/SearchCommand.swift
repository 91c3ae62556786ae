import ArgumentParser
import Model
import Store

/// `ecne search QUERY`: passages that hold the words; leaves with 1 where none does.
struct SearchCommand: Subcommand {
  static let configuration = CommandConfiguration(
    commandName: "search", abstract: "Search the minutes of all meetings.",
    discussion:
      "All words must occur, the last one as the beginning of a word; \"a phrase\" stands in quotes.")

  @OptionGroup var archive: ArchiveOptions
  @OptionGroup var output: OutputOptions
  @Option(help: "At most so many passages.")
  var limit = 50
  @Argument(help: "The words to look for.")
  var query: [String]

  func run(in surroundings: Surroundings) throws {
    let words = query.joined(separator: " ")
    let hits = try archive.open(in: surroundings).search(words, limit: limit)
    try output.print(.passages(hits), as: HitsDocument(hits), ifEmpty: nil, in: surroundings)
    guard !hits.isEmpty else { throw Failure(.negative, "no passage holds '\(words)'") }
  }

  func validate() throws {
    guard limit > 0 else { throw ValidationError("--limit must be 1 or more") }
  }
}
