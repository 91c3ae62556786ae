import ArgumentParser
import Model

/// `ecne actions accept A17`
struct ActionsAccept: TransitionCommand {
  static let transition = ActionItem.Transition.accept
  static let configuration = CommandConfiguration(
    commandName: "accept", abstract: "Make open action items of proposals.")
  @OptionGroup var request: TransitionRequest
}

/// `ecne actions reject A17`
struct ActionsReject: TransitionCommand {
  static let transition = ActionItem.Transition.reject
  static let configuration = CommandConfiguration(commandName: "reject", abstract: "Reject proposals.")
  @OptionGroup var request: TransitionRequest
}

/// `ecne actions done A17`
struct ActionsDone: TransitionCommand {
  static let transition = ActionItem.Transition.close
  static let configuration = CommandConfiguration(
    commandName: "done", abstract: "Tick open action items done.")
  @OptionGroup var request: TransitionRequest
}

/// `ecne actions reopen A17`
struct ActionsReopen: TransitionCommand {
  static let transition = ActionItem.Transition.reopen
  static let configuration = CommandConfiguration(
    commandName: "reopen", abstract: "Reopen what is done or dropped.")
  @OptionGroup var request: TransitionRequest
}

/// `ecne actions drop A17`
struct ActionsDrop: TransitionCommand {
  static let transition = ActionItem.Transition.drop
  static let configuration = CommandConfiguration(
    commandName: "drop", abstract: "Close open action items that nobody is going to do.")
  @OptionGroup var request: TransitionRequest
  @Option(help: "Why they are dropped.")
  var reason: String
}
