/// A part of a list between two of its marks, none of which stands within brackets.
struct ListPiece {
  var text: String
  /// What parts it from the piece before.
  let mark: Mark

  enum Mark {
    case comma, semicolon
    /// The stop of a sentence.
    case stop
  }

  /// At commas, semicolons, the ends of lines and of sentences.
  static func pieces(of text: String) -> [ListPiece] {
    let bytes = Array(text.utf8)
    var pieces: [ListPiece] = []
    var start = 0
    var mark = Mark.semicolon
    var depth = 0
    func take(upTo end: Int) {
      let text = String(decoding: bytes[start..<end], as: UTF8.self).trimmed
      if !text.isEmpty { pieces.append(ListPiece(text: text, mark: mark)) }
      start = end + 1
    }
    for (index, byte) in bytes.enumerated() {
      switch byte {
      case UInt8(ascii: "("), UInt8(ascii: "["): depth += 1
      case UInt8(ascii: ")"), UInt8(ascii: "]"): depth = max(0, depth - 1)
      case UInt8(ascii: ",") where depth == 0:
        take(upTo: index)
        mark = .comma
      case UInt8(ascii: ";") where depth == 0, lineEnd where depth == 0:
        take(upTo: index)
        mark = .semicolon
      case UInt8(ascii: ".") where depth == 0 && endsSentence(bytes, at: index):
        take(upTo: index)
        mark = .stop
      default: break
      }
    }
    take(upTo: bytes.count)
    return pieces
  }

  /// Between lines that are parts by themselves.
  static let lineEnd = UInt8(ascii: "\n")

  /// How many letters the last word of a sentence has at least; shorter ones are abbreviations, `Prof. Weiss`.
  private static let shortestLastWord = 5

  private static func endsSentence(_ bytes: [UInt8], at stop: Int) -> Bool {
    guard stop + 2 < bytes.count, bytes[stop + 1] == 32, bytes[stop + 2] &- 65 < 26 || bytes[stop + 2] >= 0xC3
    else { return false }
    let isLetter = { (byte: UInt8) in (byte | 32) &- 97 < 26 || byte >= 0x80 }
    // "AT, BE. Excused: CY"
    let word = bytes[..<stop].suffix(shortestLastWord).reversed().prefix(while: isLetter)
    if (2...4).contains(word.count), word.allSatisfy({ $0 &- 65 < 26 }) { return true }
    return stop >= shortestLastWord && bytes[stop - shortestLastWord..<stop].allSatisfy(isLetter)
      || stop > 0 && bytes[stop - 1] == UInt8(ascii: ")")
  }

  /// The pieces as one text again.
  static func joined(_ pieces: some Collection<ListPiece>) -> String {
    pieces.map(\.text).joined(separator: ", ")
  }
}

extension String {
  /// Whether a bracket is open at its end.
  var breaksOffInBrackets: Bool {
    let depth = utf8.reduce(0) { depth, byte in
      byte == UInt8(ascii: "(") ? depth + 1 : byte == UInt8(ascii: ")") ? max(0, depth - 1) : depth
    }
    return depth > 0
  }

  /// What the brackets at its end enclose, with what stands before them; nil without such.
  var bracketsAtEnd: (before: String, inside: String)? {
    guard utf8.last == UInt8(ascii: ")"), let open = lastIndex(of: "("), open > startIndex else { return nil }
    let inside = String(self[index(after: open)...].dropLast()).trimmed
    return inside.isEmpty ? nil : (String(self[..<open]).trimmed, inside)
  }
}
