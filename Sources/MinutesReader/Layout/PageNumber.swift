/// Recognises the numbers that pages bear.
enum PageNumber {
  /// `- 3 -`, `3/7`, `Page 3 of 7`, in any of the languages.
  static func isOne(_ text: String) -> Bool {
    guard !text.isEmpty, text.utf8.count < 24, text.utf8.contains(where: { $0 &- 48 < 10 }) else {
      return false
    }
    let words = text.lowercased().split { " -–—/|.()".contains($0) }
    let numbers = words.count { $0.allSatisfy(\.isNumber) && $0.count < 4 }
    let others = words.filter { !$0.allSatisfy(\.isNumber) }
    let isSlashed = text.contains("/") && numbers == 2 && words.count == 2 && text.utf8.count <= 9
    let isDashed = text.hasPrefix("-") && text.hasSuffix("-") && numbers == 1 && words.count == 1
    let isNamed =
      (1...2).contains(numbers) && !others.isEmpty && others.allSatisfy(pageWords.contains)
      && others.contains(where: pageNames.contains)
    return isSlashed || isDashed || isNamed
  }

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
