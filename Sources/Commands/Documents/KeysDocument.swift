import Screens

/// What `ecne keys --json` prints.
struct KeysDocument: Document {
  struct Item: Encodable {
    /// Any of them asks for the command.
    var keys: [String]
    /// The word for the `:` line.
    var command: String
    var summary: String
    /// The pages on which the keys hold.
    var contexts: [String]
  }

  var schema = currentSchema
  var keys: [Item]

  init(_ map: KeyMap) {
    keys = map.bindings.map { binding in
      Item(
        keys: binding.keys.map(\.description), command: binding.command.rawValue,
        summary: binding.command.summary, contexts: binding.contexts.map(\.rawValue))
    }
  }
}
