import ArgumentParser

/// `ecne question board KEY`: where every Member State stands on a question.
struct QuestionBoard: Subcommand {
  static let configuration = CommandConfiguration(
    commandName: "board", abstract: "Show where every Member State stands on a question.")

  @OptionGroup var question: QuestionOptions
  @OptionGroup var options: BoardOptions

  func run(in surroundings: Surroundings) throws { try options.run(of: question.key, in: surroundings) }
}

/// `ecne question map KEY`: the same as a map of tiles.
struct QuestionMap: Subcommand {
  static let configuration = CommandConfiguration(
    commandName: "map", abstract: "Show where every Member State stands on a question, on a map.")

  @OptionGroup var question: QuestionOptions
  @OptionGroup var options: MapOptions

  func run(in surroundings: Surroundings) throws { try options.run(of: question.key, in: surroundings) }
}

/// `ecne question set KEY EE LV --status WORD --since DATE --source TEXT`: records answers to a question.
struct QuestionSet: Subcommand {
  static let configuration = CommandConfiguration(
    commandName: "set", abstract: "Record what Member States answer to a question.",
    discussion: "All of them in one act, which 'ecne undo' takes back.")

  @OptionGroup var question: QuestionOptions
  @OptionGroup var options: RecordingOptions

  func run(in surroundings: Surroundings) throws { try options.run(of: question.key, in: surroundings) }
}

/// `ecne question history KEY EE`: every entry, also those that no longer hold.
struct QuestionHistory: Subcommand {
  static let configuration = CommandConfiguration(
    commandName: "history", abstract: "List all that was recorded of a question, oldest first.")

  @OptionGroup var question: QuestionOptions
  @OptionGroup var options: HistoryOptions

  func run(in surroundings: Surroundings) throws { try options.run(of: question.key, in: surroundings) }
}

/// `ecne question accept KEY E7`: lets what minutes state hold.
struct QuestionAccept: Subcommand {
  static let configuration = CommandConfiguration(
    commandName: "accept", abstract: "Accept what minutes state of Member States' answers to a question.")

  @OptionGroup var question: QuestionOptions
  @OptionGroup var options: DecisionOptions

  func run(in surroundings: Surroundings) throws {
    try options.run(.accepted, of: question.key, in: surroundings)
  }
}

/// `ecne question reject KEY E7`: leaves aside what minutes seemed to state.
struct QuestionReject: Subcommand {
  static let configuration = CommandConfiguration(
    commandName: "reject", abstract: "Reject what minutes were read to state of an answer to a question.")

  @OptionGroup var question: QuestionOptions
  @OptionGroup var options: DecisionOptions

  func run(in surroundings: Surroundings) throws {
    try options.run(.rejected, of: question.key, in: surroundings)
  }
}

/// `ecne question check KEY`: holds what minutes claim of shares of the Member States against the question's board.
struct QuestionCheck: Subcommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Hold the claims of minutes on a question against the board of their dates.",
    discussion: CheckOptions.convention)

  @OptionGroup var question: QuestionOptions
  @OptionGroup var options: CheckOptions

  func run(in surroundings: Surroundings) throws { try options.run(of: question.key, in: surroundings) }
}

/// Which question is meant.
struct QuestionOptions: ParsableArguments {
  @Argument(help: "The key of the question; 'ecne question list' has them.")
  var key: String
}
