import TOMLKit
import TerminalUI

/// A theme as it is written down: a palette, roles in words of it, and the theme that it changes.
struct ThemeFile {
  /// What errors call it.
  let source: String
  /// The theme whose palette and roles it starts from.
  private(set) var parent: String?
  private var palette: [String: Colour] = [:]
  private var words: [Role: String] = [:]

  /// Reads TOML; what is wrong with it is told by line and column, or by key.
  init(source: String, text: String) throws(Failure) {
    self.source = source
    let table = try TOMLTable.reading(text, from: source)
    for key in table.keys {
      switch key {
      case "inherits": parent = try string(table[key], key: key)
      case "palette": try readPalette(entries(table[key], key: key))
      case "roles": try readRoles(entries(table[key], key: key))
      default: throw failure(key, "is no part of a theme; parts are inherits, palette and roles")
      }
    }
  }

  /// The same with what it leaves open taken from the theme that it changes.
  func changing(_ parent: ThemeFile) -> ThemeFile {
    var file = self
    file.palette = parent.palette.merging(palette) { _, own in own }
    file.words = parent.words.merging(words) { _, own in own }
    return file
  }

  func theme(named name: String) throws(Failure) -> Theme {
    var looks: [Role: Look] = [:]
    for (role, words) in words {
      do { looks[role] = try Look(words: words, palette: palette) } catch {
        throw failure("roles.\(role.name)", error.description)
      }
    }
    return Theme(name: name, looks: looks)
  }

  func failure(_ key: String, _ reason: String) -> Failure {
    Failure(.configuration, "\(source): \(key): \(reason)")
  }
}

extension ThemeFile {
  private func string(_ value: (any TOMLValueConvertible)?, key: String) throws(Failure) -> String {
    guard let string = value?.string else { throw failure(key, "must be a text in quotes") }
    return string
  }

  private func entries(_ value: (any TOMLValueConvertible)?, key: String) throws(Failure) -> TOMLTable {
    guard let table = value?.table else { throw failure(key, "must be a table, [\(key)]") }
    return table
  }

  private mutating func readPalette(_ entries: TOMLTable) throws(Failure) {
    for name in entries.keys {
      guard let index = entries[name]?.int.flatMap(UInt8.init(exactly:)) else {
        throw failure("palette.\(name)", "must be a number from 0 to 255")
      }
      palette[name] = Colour(index)
    }
  }

  private mutating func readRoles(_ entries: TOMLTable) throws(Failure) {
    for name in entries.keys {
      guard let role = Role(name: name) else {
        let names = Role.allCases.map(\.name).joined(separator: ", ")
        throw failure("roles.\(name)", "is no role; roles are \(names)")
      }
      words[role] = try string(entries[name], key: "roles.\(name)")
    }
  }
}
