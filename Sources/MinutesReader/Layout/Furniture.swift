/// Finds what belongs to the page and not to the minutes.
enum Furniture {
  static func marking(_ lines: [SourceLine]) -> [SourceLine] {
    var lines = lines
    let heads = pageHeads(lines)
    let counts = Dictionary(grouping: heads, by: { lines[$0].text }).mapValues(\.count)
    let running = Set(heads.filter { counts[lines[$0].text, default: 0] > 1 })
    var isInNotes = false
    let hasPages = lines.contains(where: \.startsPage)
    for index in lines.indices {
      let text = lines[index].text
      if lines[index].startsPage { isInNotes = false }
      if hasPages, text.count >= 10, text.allSatisfy({ $0 == "_" }) { isInNotes = true }
      lines[index].isFurniture = isInNotes || running.contains(index) || isPageNumber(text)
    }
    return lines
  }

  /// The first line with text of every page but the first.
  private static func pageHeads(_ lines: [SourceLine]) -> [Int] {
    var heads: [Int] = []
    var isAwaited = false
    for (index, line) in lines.enumerated() {
      if line.startsPage { isAwaited = true }
      guard isAwaited, !line.isBlank else { continue }
      heads.append(index)
      isAwaited = false
    }
    return heads
  }

  /// `3`, `- 3 -`, `3/7`, `Page 3 of 7`, in any of the languages.
  private static func isPageNumber(_ text: String) -> Bool {
    guard !text.isEmpty, text.count < 24 else { return false }
    let words = text.lowercased().split { " -–—/|.".contains($0) }.map(String.init)
    let numbers = words.count { $0.allSatisfy(\.isNumber) }
    let others = words.filter { !$0.allSatisfy(\.isNumber) }
    let isSlashed = text.contains("/") && numbers == 2 && others.isEmpty && text.count <= 9
    let isDashed = text.hasPrefix("-") && text.hasSuffix("-") && numbers == 1 && others.isEmpty
    let pageWords: Set = ["page", "seite", "página", "pagina", "of", "von", "de", "sur", "p"]
    let isNamed = numbers > 0 && numbers < 3 && !others.isEmpty && others.allSatisfy(pageWords.contains)
    return isSlashed || isDashed || isNamed
  }
}
