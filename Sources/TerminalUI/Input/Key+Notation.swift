extension Key {
  /// What keys without a character are called: in `<…>` where keys are written down, and to the user.
  private static let names: [(key: Key, notation: String, word: String)] = [
    (.enter, "Enter", "Enter"), (.tab, "Tab", "Tab"), (.backTab, "S-Tab", "Shift-Tab"),
    (.escape, "Esc", "Esc"), (.backspace, "BS", "Backspace"), (.delete, "Del", "Del"),
    (.insert, "Ins", "Ins"), (.up, "Up", "Up"), (.down, "Down", "Down"), (.left, "Left", "Left"),
    (.right, "Right", "Right"), (.home, "Home", "Home"), (.end, "End", "End"),
    (.pageUp, "PgUp", "PgUp"), (.pageDown, "PgDn", "PgDn"), (.character(" "), "Space", "Space"),
    (.character("<"), "lt", "<"),
  ]

  /// The key as it is written down: `j`, `<Space>`, `<C-r>`, `<F1>`, `<lt>`.
  public var notation: String {
    switch self {
    case .control(let letter): "<C-\(letter)>"
    case .function(let number): "<F\(number)>"
    case .character(let character):
      Self.names.first { $0.key == self }.map { "<\($0.notation)>" } ?? String(character)
    default: Self.names.first { $0.key == self }.map { "<\($0.notation)>" } ?? ""
    }
  }

  /// Reads keys that are written down one after another, as in `jj<Space><C-r><PgDn>`; `<lt>` is `<`.
  public static func keys(_ text: String) throws(UnknownKey) -> [Key] {
    var keys: [Key] = []
    var rest = Substring(text)
    while let first = rest.popFirst() {
      guard first == "<" else {
        keys.append(.character(first))
        continue
      }
      guard let end = rest.firstIndex(of: ">") else { throw UnknownKey(text: "<" + rest) }
      let name = rest[..<end]
      guard let key = Key(name: name) else { throw UnknownKey(text: "<\(name)>") }
      keys.append(key)
      rest = rest[rest.index(after: end)...]
    }
    return keys
  }

  private init?(name: Substring) {
    if let known = Self.names.first(where: { $0.notation.lowercased() == name.lowercased() }) {
      self = known.key
    } else if name.count == 3, name.hasPrefix("C-"), let letter = name.lowercased().last {
      self = .control(letter)
    } else if name.hasPrefix("F"), let number = Int(name.dropFirst()), (1...12).contains(number) {
      self = .function(number)
    } else {
      return nil
    }
  }
}

extension Key: CustomStringConvertible {
  /// The key as the user is told of it: `j`, `Space`, `Ctrl-R`, `F1`.
  public var description: String {
    switch self {
    case .control(let letter): "Ctrl-\(letter.uppercased())"
    case .function(let number): "F\(number)"
    case .character(let character): Self.names.first { $0.key == self }?.word ?? String(character)
    default: Self.names.first { $0.key == self }?.word ?? ""
    }
  }
}

/// Keys written down with a name that no key has.
public struct UnknownKey: Error, Hashable, CustomStringConvertible {
  public let text: String

  public var description: String {
    "unknown key \(text); keys are written as in j, <Space>, <Enter>, <PgDn>, <C-r>, <F1>, and < as <lt>"
  }
}
