extension String {
  /// Without spaces at both ends.
  var trimmed: String { trimming(\.isWhitespace) }

  /// Without the characters that fulfil the condition at both ends.
  func trimming(_ isUnwanted: (Character) -> Bool) -> String {
    let head = drop(while: isUnwanted)
    guard let last = head.lastIndex(where: { !isUnwanted($0) }) else { return "" }
    return String(head[...last])
  }

  /// The text between two UTF-8 offsets that lie within it.
  func utf8Slice(_ range: Range<Int>) -> String {
    let lower = utf8.index(utf8.startIndex, offsetBy: range.lowerBound)
    let upper = utf8.index(lower, offsetBy: range.count)
    return String(self[lower..<upper])
  }

  /// The first bytes in UTF-8, at most so many.
  func firstBytes(_ count: Int) -> [UInt8] {
    let bytes = utf8.span
    return bytes.extracting(first: min(count, bytes.count)).withUnsafeBufferPointer(Array.init)
  }
}
