/// The characters drawn besides text, in Unicode or in ASCII.
struct Symbols: Sendable {
  let vertical: Character
  let horizontal: Character
  let separator: String

  static let unicode = Symbols(vertical: "│", horizontal: "─", separator: " › ")
  static let ascii = Symbols(vertical: "|", horizontal: "-", separator: " > ")
}
