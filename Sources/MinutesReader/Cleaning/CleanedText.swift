/// The text of a document without whatever could steer a terminal or hide in it.
///
/// Escape sequences, control characters, bidirectional overrides, zero-width characters and soft hyphens go; ligatures
/// are resolved; every white space but tabs, line and page breaks is a space.
struct CleanedText {
  static var tab: UInt8 { UInt8(ascii: "\t") }
  static var lineBreak: UInt8 { UInt8(ascii: "\n") }
  static var pageBreak: UInt8 { 0x0C }

  /// In UTF-8.
  private(set) var bytes: [UInt8] = []
  private var escape = EscapeSequence()
  private var isBehindReturn = false

  init(_ raw: String) {
    var raw = raw
    bytes.reserveCapacity(raw.utf8.count)
    raw.withUTF8 { append($0) }
  }

  private mutating func append(_ raw: UnsafeBufferPointer<UInt8>) {
    var index = 0
    while index < raw.count {
      let byte = raw[index]
      if byte &- 0x20 < 0x5F, !escape.isOpen {
        bytes.append(byte)
        isBehindReturn = false
        index += 1
      } else {
        let (scalar, length) = Self.decode(raw, at: index)
        take(scalar)
        index += length
      }
    }
  }

  private static func decode(
    _ raw: UnsafeBufferPointer<UInt8>, at index: Int
  ) -> (Unicode.Scalar, length: Int) {
    let first = raw[index]
    let length = first < 0x80 ? 1 : first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
    guard length > 1 else { return (Unicode.Scalar(first), 1) }
    var value = UInt32(first) & (0xFF >> UInt32(length + 1))
    for byte in raw[(index + 1)..<min(raw.count, index + length)] { value = value << 6 | UInt32(byte & 0x3F) }
    return (Unicode.Scalar(value) ?? " ", length)
  }

  private mutating func take(_ scalar: Unicode.Scalar) {
    defer { isBehindReturn = scalar == "\r" }
    if escape.swallows(scalar) { return }
    switch scalar {
    case "\n" where isBehindReturn: break
    case "\r", "\n", "\u{85}", "\u{2028}", "\u{2029}", "\u{0B}": bytes.append(Self.lineBreak)
    case "\u{0C}": bytes.append(Self.pageBreak)
    case "\t": bytes.append(Self.tab)
    // Letters of European languages, which most of what is not ASCII is.
    case "\u{C0}"..."\u{24F}", "\u{410}"..."\u{44F}": bytes.append(contentsOf: String(scalar).utf8)
    default: bytes.append(contentsOf: Self.cleaned(scalar).utf8)
    }
  }

  private static func cleaned(_ scalar: Unicode.Scalar) -> String {
    if let plain = ligatures[scalar] { return plain }
    switch scalar.properties.generalCategory {
    case .control, .format, .surrogate, .privateUse, .unassigned: return ""
    case .spaceSeparator: return " "
    default: return String(scalar)
    }
  }

  private static let ligatures: [Unicode.Scalar: String] = [
    "\u{FB00}": "ff", "\u{FB01}": "fi", "\u{FB02}": "fl", "\u{FB03}": "ffi", "\u{FB04}": "ffl",
    "\u{FB05}": "st", "\u{FB06}": "st",
  ]
}
