/// The filters to which a user has given names; in a filter line `@name` stands for one.
public struct SavedFilters: Hashable, Sendable {
  private var texts: [String: String]

  public init(_ texts: [String: String] = [:]) { self.texts = texts }

  /// In alphabetical order.
  public var names: [String] { texts.keys.sorted() }

  /// The filter of that name, with or without the `@`, as it was typed.
  public subscript(name: String) -> String? { texts[Self.bare(name)] }

  /// Gives the filter that name, in place of one that had it. Throws where it is no name.
  public mutating func save(_ text: String, as name: String) throws(FilterError) {
    let name = Self.bare(name)
    guard Self.isName(name) else {
      throw FilterError("'\(name)' is no name: letters, digits, '-' and '_' make one", [], at: 1)
    }
    texts[name] = text
  }

  /// Throws where there is none of that name.
  public mutating func remove(_ name: String) throws(FilterError) {
    guard texts.removeValue(forKey: Self.bare(name)) != nil else { throw unknown(name, at: 1) }
  }

  /// The line with the saved filters in the place of their names. Throws for a name that stands for none.
  public func expanding(_ line: String) throws(FilterError) -> String {
    var words: [String] = []
    for (word, column) in FilterToken.words(in: line) {
      guard word.first == "@" else {
        words.append(word)
        continue
      }
      guard let text = self[word] else { throw unknown(word, at: column) }
      words.append(text)
    }
    return words.joined(separator: " ")
  }

  /// How the line that ends with the beginning of a name may go on; nil where it does not.
  public func completions(of line: String) -> [String]? {
    let start = line.lastIndex(of: " ").map { line.index(after: $0) } ?? line.startIndex
    guard line[start...].first == "@" else { return nil }
    return names.filter { $0.hasPrefix(Self.bare(String(line[start...]))) }.map { "\(line[..<start])@\($0)" }
  }

  public static func isName(_ text: String) -> Bool {
    !text.isEmpty && text.allSatisfy { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "_" }
  }

  private static func bare(_ name: String) -> String { name.first == "@" ? String(name.dropFirst()) : name }

  private func unknown(_ name: String, at column: Int) -> FilterError {
    let advice = names.isEmpty ? "none is saved" : "saved are \(names.joined(separator: ", "))"
    return FilterError("there is no filter '\(Self.bare(name))'; \(advice)", [], at: column)
  }
}
