/// Recognises the numbers that pages bear.
enum PageNumber {
  /// `- 3 -`, `3/7`, `Page 3 of 7`, in any of the languages.
  static func isOne(_ text: String) -> Bool {
    guard mayBeOne(text) else { return false }
    let words = words(of: text)
    let numbers = words.count(where: isNumber)
    let isSlashed = text.contains("/") && numbers == 2 && words.count == 2 && text.utf8.count <= 9
    let isDashed = text.hasPrefix("-") && text.hasSuffix("-") && numbers == 1 && words.count == 1
    return isSlashed || isDashed || isNamed(words)
  }

  /// `Page 3 of 7`, `Seite 3`
  static func isNamed(_ text: String) -> Bool { mayBeOne(text) && isNamed(words(of: text)) }

  private static func isNamed(_ words: [Substring]) -> Bool {
    let others = words.filter { !$0.allSatisfy(\.isNumber) }
    return (1...2).contains(words.count(where: isNumber)) && !others.isEmpty
      && others.allSatisfy(pageWords.contains) && others.contains(where: pageNames.contains)
  }

  private static func mayBeOne(_ text: String) -> Bool {
    !text.isEmpty && text.utf8.count < 24 && text.utf8.contains { $0 &- 48 < 10 }
  }

  private static func words(of text: String) -> [Substring] {
    text.lowercased().split { " -–—/|.()".contains($0) }
  }

  private static func isNumber(_ word: Substring) -> Bool { word.allSatisfy(\.isNumber) && word.count < 4 }

  /// `3`, without anything else.
  static func isBare(_ text: String) -> Bool {
    (1...3).contains(text.utf8.count) && text.utf8.allSatisfy { $0 &- 48 < 10 }
  }

  /// The text with every number replaced, so that running lines are equal which differ by the page alone.
  static func masked(_ text: String) -> String {
    var bytes: [UInt8] = []
    for byte in text.utf8 {
      let isDigit = byte &- 48 < 10
      if !isDigit {
        bytes.append(byte)
      } else if bytes.last != UInt8(ascii: "0") {
        bytes.append(UInt8(ascii: "0"))
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static let pageNames: Set<Substring> = ["page", "seite", "página", "pagina", "p", "pag", "s"]
  private static let pageWords: Set<Substring> = pageNames.union(["of", "von", "de", "sur", "au"])
}
