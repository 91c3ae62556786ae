extension WebAddress {
  /// UTF-8 offsets of the addresses that the text prints, without the punctuation of the sentence around them.
  public static func ranges(in text: String) -> [Range<Int>] {
    let bytes = Array(text.utf8)
    guard mayHaveAddress(bytes) else { return [] }
    var ranges: [Range<Int>] = []
    var start = 0
    var hasMark = false
    for index in 0...bytes.count {
      if index < bytes.count, bytes[index] != 32 {
        hasMark = hasMark || bytes[index] == UInt8(ascii: ".") || bytes[index] == UInt8(ascii: ":")
        continue
      }
      if hasMark, let range = address(in: bytes, start..<index) { ranges.append(range) }
      (start, hasMark) = (index + 1, false)
    }
    return ranges
  }

  /// Whether a stop or a colon stands inside a word.
  private static func mayHaveAddress(_ bytes: [UInt8]) -> Bool {
    guard bytes.count > 4 else { return false }
    for index in 1..<bytes.count - 1
    where bytes[index] == UInt8(ascii: ".") || bytes[index] == UInt8(ascii: ":") {
      if isLetter(bytes[index - 1]), isLetter(bytes[index + 1]) || bytes[index + 1] == UInt8(ascii: "/") {
        return true
      }
    }
    return false
  }

  private static let schemes = ["https://", "http://", "www."].map { Array($0.utf8) }

  private static func address(in bytes: [UInt8], _ word: Range<Int>) -> Range<Int>? {
    guard word.count > 4 else { return nil }
    let lower = word.first { index in
      schemes.contains { $0[0] == bytes[index] && bytes[index..<word.upperBound].starts(with: $0) }
    }
    guard let start = lower ?? bareDomain(in: bytes, word) else { return nil }
    var end =
      bytes[start..<word.upperBound].firstIndex { "<>\"".utf8.contains($0) || $0 >= 0x80 } ?? word.upperBound
    while end > start, isPunctuation(bytes[end - 1], in: bytes[start..<end]) { end -= 1 }
    return end - start > 4 ? start..<end : nil
  }

  /// A closing bracket belongs to the address only where its counterpart opens in it.
  private static func isPunctuation(_ byte: UInt8, in address: ArraySlice<UInt8>) -> Bool {
    if byte == UInt8(ascii: ")") {
      return address.count { $0 == byte } > address.count { $0 == UInt8(ascii: "(") }
    }
    return ".,;:!?'*_]".utf8.contains(byte)
  }

  /// `euvsdisinfo.eu`: words and dots, with a common ending.
  private static func bareDomain(in bytes: [UInt8], _ word: Range<Int>) -> Int? {
    guard let start = word.first(where: { isLetter(bytes[$0]) }) else { return nil }
    let domain = bytes[start..<word.upperBound].prefix {
      isLetter($0) || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "-") || $0 &- 48 < 10
    }
    guard !bytes[word].contains(UInt8(ascii: "@")) else { return nil }
    let parts = domain.split(separator: UInt8(ascii: "."))
    guard parts.count > 1, let last = parts.last, parts.dropLast().allSatisfy({ $0.count > 1 }) else {
      return nil
    }
    return endings.contains(String(decoding: last, as: UTF8.self)) ? start : nil
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (byte | 32) &- 97 < 26 }

  private static let endings: Set<String> = ["eu", "int", "org", "com", "net", "info", "europa"]
}
