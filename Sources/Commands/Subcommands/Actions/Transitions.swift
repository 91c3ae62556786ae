import ArgumentParser
import Model

/// The action items that a command is for.
struct ActionItemArguments: ParsableArguments {
  @Argument(help: "Action items, A17.", transform: ActionItemID.argument)
  var items: [ActionItemID]
}

/// A command that moves action items from one status to the next.
protocol TransitionCommand: ActionItemCommand {
  static var transition: ActionItem.Transition { get }
  var arguments: ActionItemArguments { get }
  /// Why; empty where no reason is asked for.
  var reason: String { get }
  /// What shows that it was done; empty where nothing is given.
  var evidence: String? { get }
}

extension TransitionCommand {
  var reason: String { "" }
  var evidence: String? { nil }
  var items: [ActionItemID] { arguments.items }

  func request(in surroundings: Surroundings) throws -> ActionItemRequest {
    .move(Self.transition, reason: reason, evidence: evidence ?? "")
  }
}

/// `ecne actions accept A17`
struct ActionsAccept: TransitionCommand {
  static let transition = ActionItem.Transition.accept
  static let configuration = CommandConfiguration(
    commandName: "accept", abstract: "Make open action items of proposals.")
  @OptionGroup var options: ActionItemWriteOptions
  @OptionGroup var arguments: ActionItemArguments
}

/// `ecne actions reject A17`
struct ActionsReject: TransitionCommand {
  static let transition = ActionItem.Transition.reject
  static let configuration = CommandConfiguration(commandName: "reject", abstract: "Reject proposals.")
  @OptionGroup var options: ActionItemWriteOptions
  @OptionGroup var arguments: ActionItemArguments
}

/// `ecne actions done A17`
struct ActionsDone: TransitionCommand {
  static let transition = ActionItem.Transition.close
  static let configuration = CommandConfiguration(
    commandName: "done", abstract: "Tick open action items done.")
  @OptionGroup var options: ActionItemWriteOptions
  @OptionGroup var arguments: ActionItemArguments
  @Option(help: "What shows it: words, a web address, or a passage of the minutes (M4.3#2).")
  var evidence: String?
  @Option(
    help: ArgumentHelp(
      "What becomes of answers of Member States that are missing: \(fates).", valueName: "fate"))
  var rest: MissingAnswers?

  private static let fates = MissingAnswers.allCases.map(\.rawValue).joined(separator: ", ")

  func request(in surroundings: Surroundings) throws -> ActionItemRequest {
    let evidence = try evidence.map { words in
      try options.archive.open(in: surroundings).evidence(words)
    }
    return .move(.close, evidence: evidence ?? "", missing: rest)
  }
}

extension MissingAnswers: ExpressibleByArgument {}

/// `ecne actions reopen A17`
struct ActionsReopen: TransitionCommand {
  static let transition = ActionItem.Transition.reopen
  static let configuration = CommandConfiguration(
    commandName: "reopen", abstract: "Reopen what is done or dropped.")
  @OptionGroup var options: ActionItemWriteOptions
  @OptionGroup var arguments: ActionItemArguments
}

/// `ecne actions drop A17`
struct ActionsDrop: TransitionCommand {
  static let transition = ActionItem.Transition.drop
  static let configuration = CommandConfiguration(
    commandName: "drop", abstract: "Close open action items that nobody is going to do.")
  @OptionGroup var options: ActionItemWriteOptions
  @OptionGroup var arguments: ActionItemArguments
  @Option(help: "Why they are dropped.")
  var reason: String
}
