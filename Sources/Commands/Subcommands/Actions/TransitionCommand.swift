import ArgumentParser
import Model
import Store

/// A command that moves action items from one status to the next.
protocol TransitionCommand: Subcommand {
  static var transition: ActionItem.Transition { get }
  var request: TransitionRequest { get }
  /// Why; empty where no reason is asked for.
  var reason: String { get }
}

/// Which action items are to be moved.
struct TransitionRequest: ParsableArguments {
  @OptionGroup var archive: ArchiveOptions
  @OptionGroup var output: OutputOptions
  @Option(
    help: ArgumentHelp(
      "Refuse where an item was touched after that act (its revision in --json).", valueName: "act"))
  var ifRevision: Int?
  @Argument(help: "Action items, A17.", transform: ActionItemID.argument)
  var items: [ActionItemID]
}

extension TransitionCommand {
  var reason: String { "" }

  func run(in surroundings: Surroundings) throws {
    let archive = try request.archive.open(in: surroundings)
    let seen = request.ifRevision.map { revision in
      Dictionary(request.items.map { ($0, ActID(revision)) }) { first, _ in first }
    }
    try archive.perform(
      Self.transition, on: request.items, reason: reason, seen: seen ?? [:],
      by: surroundings.actor(on: archive))
    let items = try request.items.map(archive.actionItem)
    try request.output.print(
      .actionItems(items), as: ActionItemsDocument(items), ifEmpty: nil, in: surroundings)
  }
}
