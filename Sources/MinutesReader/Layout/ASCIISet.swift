/// Which ASCII characters stand in a text.
struct ASCIISet {
  private var low: UInt64 = 0
  private var high: UInt64 = 0

  init(_ text: String) {
    let bytes = text.utf8.span
    for index in bytes.indices {
      let byte = bytes[index]
      let bit: UInt64 = 1 << UInt64(byte & 63)
      if byte < 64 { low |= bit } else if byte < 128 { high |= bit }
    }
  }

  func contains(_ character: Unicode.Scalar) -> Bool {
    let bit: UInt64 = 1 << UInt64(character.value & 63)
    return (character.value < 64 ? low : high) & bit != 0
  }

  func isDisjoint(with other: ASCIISet) -> Bool { low & other.low == 0 && high & other.high == 0 }
}
