/// The names of the files in a ZIP archive, read from the directory at its end.
///
/// Source: PKWARE's APPNOTE.TXT, 4.3.12 and 4.3.16.
struct ZipDirectory {
  /// The first bytes of every archive that is not empty.
  static let signature: [UInt8] = [0x50, 0x4B, 0x03, 0x04]

  let names: [ArraySlice<UInt8>]

  /// Nil where the archive has no whole directory, as when its end is missing.
  init?(of bytes: [UInt8]) {
    guard let end = Self.end(of: bytes) else { return nil }
    let count = Self.number(bytes, at: end + 10, width: 2)
    var entry = Self.number(bytes, at: end + 16, width: 4)
    var names: [ArraySlice<UInt8>] = []
    for _ in 0..<count {
      guard entry + 46 <= end, bytes[entry...].starts(with: [0x50, 0x4B, 0x01, 0x02]) else { return nil }
      let lengths = [28, 30, 32].map { Self.number(bytes, at: entry + $0, width: 2) }
      guard entry + 46 + lengths[0] <= end else { return nil }
      names.append(bytes[(entry + 46)..<(entry + 46 + lengths[0])])
      entry += 46 + lengths.reduce(0, +)
    }
    self.names = names
  }

  /// Where the last record begins; a comment of at most 65,535 bytes follows it.
  private static func end(of bytes: [UInt8]) -> Int? {
    guard bytes.count >= 22 else { return nil }
    return (max(0, bytes.count - 22 - 65_535)...(bytes.count - 22)).last {
      bytes[$0...].starts(with: [0x50, 0x4B, 0x05, 0x06])
    }
  }

  /// Little-endian; the bytes must be there.
  private static func number(_ bytes: [UInt8], at start: Int, width: Int) -> Int {
    bytes[start..<(start + width)].reversed().reduce(0) { $0 << 8 | Int($1) }
  }
}
