import ArgumentParser
import MinutesReader
import Model
import Store

/// `ecne question edit KEY --title "..." --topic "..."`: changes a question that is asked already.
struct QuestionEdit: Subcommand {
  static let configuration = CommandConfiguration(
    commandName: "edit", abstract: "Change title, words or statuses of a question.",
    discussion: """
      Words take the place of those it had, of a status where one is named; '--topic none' and '--phrase status:' take \
      them away. What the words newly find in stored minutes is proposed. A status that is recorded of a State cannot \
      go, and none can come to mean something else. 'ecne undo' takes the change back.
      """)

  @OptionGroup var question: QuestionOptions
  @OptionGroup var archive: ArchiveOptions
  @OptionGroup var output: OutputOptions
  @Option(help: "The question itself.")
  var title: String?
  @OptionGroup var wording: WordingOptions
  @Option(help: ArgumentHelp("Another status; several times.", valueName: "code:glyph:word[:favourable]"))
  var status: [String] = []
  @Option(help: ArgumentHelp("A status that goes, by its code; several times.", valueName: "status"))
  var dropStatus: [String] = []

  func validate() throws {
    guard title != nil || !wording.isEmpty || !status.isEmpty || !dropStatus.isEmpty else {
      throw ValidationError("say what is to be changed")
    }
  }

  func run(in surroundings: Surroundings) throws {
    let archive = try archive.open(in: surroundings)
    try archive.edit(
      question.key, reading: MinutesReader.reading, by: surroundings.actor(on: archive), apply)
    let edited = try archive.question(question.key)
    try output.print([edited], in: surroundings)
    guard !output.json && !output.plain else { return }
    try surroundings.say("'ecne undo' takes it back")
    try archive.sayWhatWaits(of: edited, in: surroundings)
  }

  private func apply(to question: inout Question) throws {
    question.title = title ?? question.title
    for text in dropStatus {
      let status = try question.statusArgument(text)
      question.statuses.removeAll { $0 == status }
    }
    question.statuses += try [AnswerStatus](typed: status)
    try wording.replace(in: &question)
  }
}
