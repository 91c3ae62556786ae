import TerminalUI

extension KeyMap {
  /// The table of the README: keys, what they do, where.
  public var markdown: String {
    let rows = bindings.map { binding in
      let keys = binding.keys.map { "`\($0)`" }.joined(separator: " ")
      let contexts = binding.contexts.map(\.rawValue).joined(separator: ", ")
      return "| \(keys) | \(binding.command.summary) | \(contexts) |\n"
    }
    return "| Keys | What they do | Where |\n|---|---|---|\n" + rows.joined()
  }
}
