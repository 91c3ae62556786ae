import TerminalUI

/// Which key asks for which command in which context.
public struct KeyMap: Sendable {
  /// In the order in which help shows them.
  public let bindings: [Binding]
  private let commands: [Context: [Key: Command]]

  public init(bindings: [Binding]) {
    self.bindings = bindings
    var commands: [Context: [Key: Command]] = [:]
    for binding in bindings {
      for context in binding.contexts {
        for key in binding.keys { commands[context, default: [:]][key] = binding.command }
      }
    }
    self.commands = commands
  }

  /// What the key asks for there; the nearest context that binds it wins.
  public func command(for key: Key, in context: Context) -> Command? {
    context.chain.lazy.compactMap { commands[$0]?[key] }.first
  }

  /// The bindings that hold in that context, those of the page itself first.
  public func bindings(in context: Context) -> [Binding] {
    context.chain.flatMap { link in
      bindings.filter { binding in
        binding.contexts.contains(link)
          && binding.keys.contains { command(for: $0, in: context) == binding.command }
      }
    }
  }

  /// The first key of the command there; nil where it has none.
  public func key(for command: Command, in context: Context) -> Key? {
    bindings(in: context).first { $0.command == command }?.keys.first
  }
}
