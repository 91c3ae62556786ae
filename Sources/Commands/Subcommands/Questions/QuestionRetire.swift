import ArgumentParser
import Store

/// `ecne question retire KEY`: asks it no more.
struct QuestionRetire: Subcommand {
  static let configuration = CommandConfiguration(
    commandName: "retire", abstract: "Ask a question no more.",
    discussion: """
      It leaves lists and screens, and nothing more is recorded of it; what was recorded stays: 'ecne question list \
      --all' names it, and its board, map and history are shown. 'ecne undo' or 'ecne question reinstate' asks it again.
      """)

  @OptionGroup var question: QuestionOptions
  @OptionGroup var archive: ArchiveOptions
  @OptionGroup var output: OutputOptions

  func run(in surroundings: Surroundings) throws {
    let archive = try archive.open(in: surroundings)
    let act = try archive.retire(question.key, by: surroundings.actor(on: archive))
    try output.print([act], in: surroundings)
    try surroundings.say("'ecne undo' takes it back")
  }
}

/// `ecne question reinstate KEY`: asks again what was retired.
struct QuestionReinstate: Subcommand {
  static let configuration = CommandConfiguration(
    commandName: "reinstate", abstract: "Ask a retired question again.")

  @OptionGroup var question: QuestionOptions
  @OptionGroup var archive: ArchiveOptions
  @OptionGroup var output: OutputOptions

  func run(in surroundings: Surroundings) throws {
    let archive = try archive.open(in: surroundings)
    let act = try archive.reinstate(question.key, by: surroundings.actor(on: archive))
    try output.print([act], in: surroundings)
    try surroundings.say("'ecne undo' takes it back")
  }
}
