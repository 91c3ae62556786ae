/// One word of a filter line: `-owner:COM,EP`, or free words.
struct FilterToken: Hashable {
  var isNegated: Bool
  /// What stands before the colon, in small letters; nil for free words.
  var key: String?
  /// What stands behind it, as typed.
  var value: String
  /// The character at which the token begins, from 1.
  var column: Int

  /// What stands between the commas of the value, without quotes.
  var values: [String] {
    Self.parts(of: value, at: ",").map { $0.text.replacing("\"", with: "") }.filter { !$0.isEmpty }
  }

  /// The tokens of a line; spaces within quotes do not separate.
  static func all(in line: String) -> [FilterToken] {
    words(in: line).map { FilterToken($0.text, column: $0.column) }
  }

  /// The same as they were typed, each with the character at which it begins, from 1.
  static func words(in line: String) -> [(text: String, column: Int)] {
    parts(of: line, at: " ").filter { !$0.text.isEmpty }
  }

  private init(_ text: String, column: Int) {
    isNegated = text.count > 1 && text.first == "-"
    self.column = column
    let text = isNegated ? String(text.dropFirst()) : text
    let colon = text.first == "\"" ? nil : text.firstIndex(of: ":")
    key = colon.map { text[..<$0].lowercased() }
    value = colon.map { String(text[text.index(after: $0)...]) } ?? text.replacing("\"", with: "")
  }

  private static func parts(of text: String, at separator: Character) -> [(text: String, column: Int)] {
    var parts = [(text: "", column: 1)]
    var isQuoted = false
    for (index, character) in text.enumerated() {
      if character == "\"" { isQuoted.toggle() }
      if character == separator, !isQuoted {
        parts.append(("", index + 2))
      } else {
        parts[parts.count - 1].text.append(character)
      }
    }
    return parts
  }
}
