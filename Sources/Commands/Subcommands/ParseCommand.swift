import ArgumentParser

/// `ecne parse FILE`: what the reader understands, as JSON; nothing is stored.
struct ParseCommand: Subcommand {
  static let configuration = CommandConfiguration(
    commandName: "parse", abstract: "Print as JSON what is understood of minutes, and store nothing.")

  @Argument(help: "A text of minutes, or - for standard input.", completion: .file())
  var file: String

  func run(in surroundings: Surroundings) throws {
    let reading = try InputFile(file, in: surroundings).reading(in: surroundings)
    try surroundings.print(json(ReadingDocument(reading)))
  }
}
