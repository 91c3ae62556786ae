/// Takes the marks of lightweight markup out of a line: emphasis, escapes, links.
enum Markup {
  /// The line as it is meant to be read, and whether emphasis enclosed all of it.
  static func plain(_ text: String) -> (text: String, isBold: Bool) {
    guard text.utf8.contains(where: { marks.contains($0) }) else { return (text, false) }
    var bytes = Array(text.utf8)
    let isBold = isEnclosed(bytes, by: "**") || isEnclosed(bytes, by: "__")
    bytes = withoutEscapes(bytes)
    for mark in ["**", "__", "*", "_"] { bytes = withoutPairs(bytes, of: Array(mark.utf8)) }
    return (String(decoding: bytes, as: UTF8.self), isBold)
  }

  private static let marks = Set("*_\\".utf8)

  private static func isEnclosed(_ bytes: [UInt8], by mark: String) -> Bool {
    let mark = Array(mark.utf8)
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
