import ArgumentParser
import MinutesReader
import Model
import Store

/// `ecne question add KEY --title "..." --statuses FILE`: asks something more of every Member State.
struct QuestionAdd: Subcommand {
  static let configuration = CommandConfiguration(
    commandName: "add", abstract: "Put another question to every Member State.",
    discussion: """
      A file of statuses is TOML with a table for each, in the order of lists. With words for topic and statuses, \
      minutes are read for what they claim of shares of the Member States ("most have established contact"):

        topic = ["media platforms"]   # any of them tells a passage on it

        [[status]]
        code = "connected"        # in JSON and on the command line
        glyph = "+"               # one letter, digit or sign
        word = "connected"
        meaning = "the authorities have a contact at each platform"
        favourable = true         # counts as a yes in totals
        phrases = ["established contact", "have a contact"]

      Topic, meaning, favourable and phrases may be left out. Every question has "not stated" besides. 'ecne undo' \
      takes the question back, as long as no answer to it holds.
      """)

  @OptionGroup var archive: ArchiveOptions
  @OptionGroup var output: OutputOptions
  @Option(help: "The question itself.")
  var title: String
  @Option(help: ArgumentHelp("The file of its statuses; - is standard input.", valueName: "file"))
  var statuses: String?
  @Option(
    help: ArgumentHelp("A status without a file; several times.", valueName: "code:glyph:word[:favourable]"))
  var status: [String] = []
  @OptionGroup var wording: WordingOptions
  @Argument(help: "What it is named by: small letters, digits, hyphens.")
  var key: String

  func validate() throws {
    guard (statuses == nil) != status.isEmpty else {
      throw ValidationError("give its statuses, either by --statuses FILE or by --status, several times")
    }
  }

  func run(in surroundings: Surroundings) throws {
    let question = try question(in: surroundings)
    let archive = try archive.open(in: surroundings)
    try archive.add(
      question, reading: MinutesReader.reading, by: surroundings.actor(on: archive))
    try output.print([question], in: surroundings)
    guard !output.json && !output.plain else { return }
    try surroundings.say(
      "asked of every Member State; 'ecne question set \(key)' records answers, 'ecne undo' takes it back")
    try archive.sayWhatWaits(of: question, in: surroundings)
  }

  private func question(in surroundings: Surroundings) throws -> Question {
    guard let statuses else { return try checked([], [AnswerStatus](typed: status), failure: Self.failure) }
    let input = try InputFile(statuses, in: surroundings)
    let file = StatusesFile(source: input.place, text: String(decoding: input.bytes, as: UTF8.self))
    let contents = try file.contents()
    return try checked(contents.topic, contents.statuses, failure: file.failure)
  }

  private func checked(
    _ topic: [String], _ statuses: [AnswerStatus], failure: (QuestionFault) -> Failure
  ) throws -> Question {
    var question = Question(key: key, title: title, topic: topic, statuses: statuses)
    try wording.add(to: &question)
    do { try question.check() } catch { throw failure(error) }
    return question
  }

  private static func failure(_ fault: QuestionFault) -> Failure {
    Failure(.usage, (fault.status.map { "--status number \($0): " } ?? "") + fault.words)
  }
}
