extension [String] {
  /// The strings as a JSON array, on one line. An import writes thousands, for which `JSONEncoder` takes ten times as
  /// long.
  var json: String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(reduce(2) { $0 + $1.utf8.count + 3 })
    bytes.append(UInt8(ascii: "["))
    for (index, string) in enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      bytes.append(UInt8(ascii: "\""))
      for byte in string.utf8 { bytes.append(escaped: byte) }
      bytes.append(UInt8(ascii: "\""))
    }
    bytes.append(UInt8(ascii: "]"))
    return String(decoding: bytes, as: UTF8.self)
  }
}

extension [UInt8] {
  /// A byte of a string between quotes.
  fileprivate mutating func append(escaped byte: UInt8) {
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"):
      append(UInt8(ascii: "\\"))
      append(byte)
    case 0..<0x20:
      self += Array("\\u00".utf8) + Array(hexadecimal([byte]).utf8)
    default: append(byte)
    }
  }
}
