extension StringProtocol {
  /// The first dash between spaces, with them, where only capitals stand before it, brackets aside: `EGGS — `,
  /// `MME DUARTE (Portugal) – `.
  var dashBehindCapitals: Range<Index>? {
    var isInBrackets = false
    var hasCapital = false
    var last = (byte: UInt8(0), index: startIndex)
    for index in utf8.indices {
      let byte = utf8[index]
      switch byte {
      case UInt8(ascii: "("), UInt8(ascii: ")"): isInBrackets = byte == UInt8(ascii: "(")
      case UInt8(ascii: "a")...UInt8(ascii: "z") where !isInBrackets: return nil
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): hasCapital = true
      case UInt8(ascii: "-") where last.byte == 32, 0xE2 where last.byte == 32:
        guard hasCapital else { return nil }
        if let dash = ["– ", "— ", "- ", "-- "].first(where: self[index...].hasPrefix) {
          return last.index..<utf8.index(index, offsetBy: dash.utf8.count)
        }
      default: break
      }
      last = (byte, index)
    }
    return nil
  }
}
