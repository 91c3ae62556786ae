extension MinutesReader {
  /// The text of a file: UTF-8, UTF-16 with byte order mark, or else Windows-1252; nil for binary content.
  ///
  /// In UTF-8 with bytes that belong to none, as one pasted from elsewhere, these alone are read as Windows-1252.
  public static func decode(_ bytes: [UInt8]) -> String? {
    if bytes.starts(with: [0xFF, 0xFE]) { return utf16(bytes.dropFirst(2), isBigEndian: false) }
    if bytes.starts(with: [0xFE, 0xFF]) { return utf16(bytes.dropFirst(2), isBigEndian: true) }
    guard !bytes.contains(0) else { return nil }
    if let text = String(validating: bytes, as: UTF8.self) { return text }
    let controls = bytes.count { $0 < 32 && ![9, 10, 12, 13, 27].contains($0) }
    guard controls * 50 < bytes.count else { return nil }
    return mostlyUTF8(bytes) ?? windows1252(bytes)
  }

  /// Nil where fewer characters beyond ASCII are encoded than bytes are not.
  private static func mostlyUTF8(_ bytes: [UInt8]) -> String? {
    var text = String.UnicodeScalarView()
    var (encoded, stray) = (0, 0)
    var parser = Unicode.UTF8.ForwardParser()
    var rest = bytes.makeIterator()
    var start = 0
    while true {
      switch parser.parseScalar(from: &rest) {
      case .valid(let units):
        if units.count > 1 { encoded += 1 }
        text.append(UTF8.decode(units))
        start += units.count
      case .error(let length):
        stray += length
        text.append(contentsOf: bytes[start..<start + length].compactMap(scalar))
        start += length
      case .emptyInput: return stray < encoded ? String(text) : nil
      }
    }
  }

  private static func utf16(_ bytes: ArraySlice<UInt8>, isBigEndian: Bool) -> String? {
    guard bytes.count % 2 == 0 else { return nil }
    let units = stride(from: bytes.startIndex, to: bytes.endIndex, by: 2).map { index -> UInt16 in
      let (first, second) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
      return isBigEndian ? first << 8 | second : second << 8 | first
    }
    return units.contains(0) ? nil : String(validating: units, as: UTF16.self)
  }

  private static func windows1252(_ bytes: [UInt8]) -> String {
    var text = String.UnicodeScalarView()
    text.append(contentsOf: bytes.lazy.compactMap(scalar))
    return String(text)
  }

  /// What the byte is in Windows-1252.
  private static func scalar(_ byte: UInt8) -> Unicode.Scalar? {
    Unicode.Scalar((0x80...0x9F).contains(byte) ? special[Int(byte) - 0x80] : UInt32(byte))
  }

  /// 0x80 to 0x9F of Windows-1252; source: the WHATWG Encoding Standard, index windows-1252.
  private static let special: [UInt32] = [
    0x20AC, 0x81, 0x201A, 0x192, 0x201E, 0x2026, 0x2020, 0x2021, 0x2C6, 0x2030, 0x160, 0x2039, 0x152, 0x8D,
    0x17D,
    0x8F, 0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x2DC, 0x2122, 0x161, 0x203A, 0x153,
    0x9D,
    0x17E, 0x178,
  ]
}
