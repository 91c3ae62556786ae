/// Takes the marks of lightweight markup out of a line: emphasis, escapes, links.
enum Markup {
  /// Makes the line what it is meant to be read as.
  static func apply(to line: inout SourceLine) {
    if let title = title(line.text) { (line.text, line.titleLevel) = title }
    line.text = unspaced(withoutBreaks(line.text, line.characters))
    guard !line.characters.isDisjoint(with: marks) else { return }
    var bytes = Array(line.text.utf8)
    for mark in [Array("**".utf8), Array("__".utf8), Array("'''".utf8)] {
      if isEnclosed(bytes, by: mark) { line.isBold = true }
      line.boldLength = max(line.boldLength, lengthOfBold(bytes, mark))
    }
    let light = [Array("*".utf8), Array("_".utf8)]
    line.isItalic = !line.isBold && light.contains { isEnclosed(bytes, by: $0) }
    bytes = withoutEscapes(bytes)
    for mark in ["**", "__", "'''", "*", "_"] { bytes = withoutPairs(bytes, of: Array(mark.utf8)) }
    line.text = String(decoding: bytes, as: UTF8.self)
  }

  /// Whether titles are marked as wikis do, so that `#` counts the entries of lists.
  static func isWiki(_ lines: [SourceLine]) -> Bool {
    lines.contains { $0.text.utf8.first == UInt8(ascii: "=") && title($0.text)?.1 != nil }
  }

  /// Makes the marks of a wiki's lists, which tell their depth by their number, plain bullets.
  static func applyWiki(to line: inout SourceLine) {
    let marks = line.text.utf8.prefix { "*#:;".utf8.contains($0) }
    guard let first = marks.first, first != UInt8(ascii: ":"), first != UInt8(ascii: ";") else { return }
    let rest = line.text.utf8Slice(marks.count..<line.text.utf8.count)
    guard marks.count > 1 || first == UInt8(ascii: "#"), rest.first == " " else { return }
    line.text = "*" + rest
  }

  private static let marks = ASCIISet("*_\\'")

  /// Without the tags by which wikis break lines, `<br />`.
  private static func withoutBreaks(_ text: String, _ characters: ASCIISet) -> String {
    guard characters.contains("<") else { return text }
    return ["<br />", "<br/>", "<br>"].reduce(text) { $0.replacing($1, with: " ") }.trimmed
  }

  /// The text without marks.
  static func plain(_ text: String) -> String {
    var line = SourceLine(text: text)
    apply(to: &line)
    return line.text
  }

  /// `## Title`, `== Title ==`, `h2. Title`.
  ///
  /// Behind a wiki's title a link to edit it may stand in brackets: `== Title == [edit]`.
  private static func title(_ text: String) -> (String, Int?)? {
    if text.utf8.first == UInt8(ascii: "="), text.utf8.last == UInt8(ascii: "]"),
      let link = text.lastIndex(of: "["), text[..<link].hasSuffix("= ")
    {
      return title(String(text[..<link]).trimmed)
    }
    if let title = numberedTitle(text) { return title }
    guard let mark = text.utf8.first, mark == UInt8(ascii: "#") || mark == UInt8(ascii: "=") else {
      return nil
    }
    let level = text.utf8.prefix { $0 == mark }.count
    let rest = text.utf8Slice(level..<text.utf8.count)
    let title = rest.trimming { $0 == "#" || $0 == "=" || $0 == " " }
    guard level <= 6, rest.first == " ", !title.isEmpty,
      mark == UInt8(ascii: "#") || text.hasSuffix(" =" + String(repeating: "=", count: level - 1))
    else { return nil }
    return (title, level)
  }

  /// `h2. Title`
  private static func numberedTitle(_ text: String) -> (String, Int?)? {
    var bytes = text.utf8.makeIterator()
    guard bytes.next() == UInt8(ascii: "h"), let digit = bytes.next(), (1...6).contains(digit &- 48),
      bytes.next() == UInt8(ascii: "."), bytes.next() == 32
    else { return nil }
    return (text.utf8Slice(4..<text.utf8.count), Int(digit - 48))
  }

  /// `P r o t o k o l l` is one word.
  private static func unspaced(_ text: String) -> String {
    guard text.utf8.count < 80, text.utf8.dropFirst(1).first == 32, text.utf8.dropFirst(3).first == 32 else {
      return text
    }
    let parts = text.split(separator: " ")
    return parts.count > 3 && parts.allSatisfy { $0.count == 1 && $0.first?.isLetter == true }
      ? parts.joined() : text
  }

  /// How far the emphasis goes that the text begins with, without its marks; 0 for none, or where it is all.
  private static func lengthOfBold(_ bytes: [UInt8], _ mark: [UInt8]) -> Int {
    guard bytes.starts(with: mark),
      let end = (mark.count + 1..<max(mark.count + 1, bytes.count - mark.count)).first(where: {
        bytes[$0...].starts(with: mark)
      })
    else { return 0 }
    return end - mark.count
  }

  private static func isEnclosed(_ bytes: [UInt8], by mark: [UInt8]) -> Bool {
    guard bytes.count > 2 * mark.count, bytes.starts(with: mark), bytes.suffix(mark.count).elementsEqual(mark)
    else { return false }
    let inside = bytes[mark.count..<bytes.count - mark.count]
    return inside.contains { $0 != mark[0] } && !containsMark(inside, mark)
  }

  private static func containsMark(_ bytes: ArraySlice<UInt8>, _ mark: [UInt8]) -> Bool {
    bytes.indices.contains { bytes[$0...].starts(with: mark) }
  }

  private static func withoutEscapes(_ bytes: [UInt8]) -> [UInt8] {
    guard bytes.contains(UInt8(ascii: "\\")) else { return bytes }
    let escaped = Set("-.#*_[]()+!<>|'\"`~^$@&\\".utf8)
    var kept: [UInt8] = []
    var index = 0
    while index < bytes.count {
      if bytes[index] == UInt8(ascii: "\\"), index + 1 < bytes.count, escaped.contains(bytes[index + 1]) {
        index += 1
      }
      kept.append(bytes[index])
      index += 1
    }
    return kept
  }

  /// Without pairs of a mark that open before a word and close behind one.
  private static func withoutPairs(_ bytes: [UInt8], of mark: [UInt8]) -> [UInt8] {
    guard containsMark(bytes[...], mark) else { return bytes }
    var kept: [UInt8] = []
    var opened: Int?
    var index = 0
    while index < bytes.count {
      guard bytes[index...].starts(with: mark) else {
        kept.append(bytes[index])
        index += 1
        continue
      }
      let end = index + mark.count
      let opens =
        (index == 0 || isEdge(bytes[index - 1])) && end < bytes.count && bytes[end] != 32
        && bytes[end] != mark[0]
      let closes = index > 0 && bytes[index - 1] != 32 && (end == bytes.count || isEdge(bytes[end]))
      if let start = opened, closes {
        kept.removeSubrange(start..<start + mark.count)
        opened = nil
      } else {
        if opens { opened = kept.count }
        kept += mark
      }
      index = end
    }
    return kept
  }

  /// Whether the byte may stand outside of emphasis beside its mark.
  private static func isEdge(_ byte: UInt8) -> Bool {
    byte < 0x80 && !(byte &- 48 < 10) && !((byte | 32) &- 97 < 26) && byte != UInt8(ascii: "*")
  }
}
