/// The first key, report or piece of nonsense in bytes from a terminal.
struct InputSequence {
  enum Meaning {
    case event(TerminalEvent), pasteBegins, nothing
  }

  /// 0 while the rest is still to come.
  private(set) var length = 0
  private(set) var meaning = Meaning.nothing

  static let pasteEnd = Array("\u{1B}[201~".utf8)
  /// No sequence that means anything is longer.
  private static let longest = 32

  /// Reads from bytes that are not empty; with `isLast` an unfinished sequence is taken as it stands.
  init(_ bytes: ArraySlice<UInt8>, isLast: Bool) {
    guard let first = bytes.first else { return }
    let rest = bytes.dropFirst()
    switch first {
    case 0x1B: readEscape(rest, isLast: isLast)
    case ..<0x20, 0x7F: set(1, Self.control(first))
    case ..<0x80: set(1, .key(.character(Character(Unicode.Scalar(first)))))
    default: readUTF8(bytes, isLast: isLast)
    }
  }

  private mutating func set(_ length: Int, _ event: TerminalEvent?) {
    self.length = length
    meaning = event.map { .event($0) } ?? .nothing
  }

  private static func control(_ byte: UInt8) -> TerminalEvent? {
    switch byte {
    case 0x03: .interrupted
    case 0x08, 0x7F: .key(.backspace)
    case 0x09: .key(.tab)
    case 0x0A, 0x0D: .key(.enter)
    case 0x01...0x1A: .key(.control(Character(Unicode.Scalar(byte + 0x60))))
    case 0x1C...0x1F: .key(.control(Character(Unicode.Scalar(byte + 0x40))))
    default: nil
    }
  }

  private mutating func readUTF8(_ bytes: ArraySlice<UInt8>, isLast: Bool) {
    var decoder = UTF8()
    var iterator = bytes.prefix(4).makeIterator()
    let isUnfinished = bytes.count < Self.expectedLength(bytes[bytes.startIndex]) && !isLast
    switch decoder.decode(&iterator) {
    case .scalarValue(let scalar):
      set(UTF8.width(scalar), scalar.isControl ? nil : .key(.character(Character(scalar))))
    case .error: if !isUnfinished { set(1, nil) }
    case .emptyInput: break
    }
  }

  private static func expectedLength(_ lead: UInt8) -> Int {
    switch lead {
    case 0xC2...0xDF: 2
    case 0xE0...0xEF: 3
    case 0xF0...0xF4: 4
    default: 1
    }
  }
}

extension InputSequence {
  /// What follows Esc: a key of its own, or a sequence.
  private mutating func readEscape(_ rest: ArraySlice<UInt8>, isLast: Bool) {
    switch rest.first {
    case UInt8(ascii: "["): readControlSequence(rest.dropFirst(), isLast: isLast)
    case UInt8(ascii: "O"):
      guard let letter = rest.dropFirst().first else { return isLast ? set(1, .key(.escape)) : () }
      set(3, KeySequences.key(final: letter, number: nil).map { .key($0) })
    case nil where !isLast: break
    default: set(1, .key(.escape))
    }
  }

  /// What follows Esc and `[`: parameters, then a final byte.
  private mutating func readControlSequence(_ bytes: ArraySlice<UInt8>, isLast: Bool) {
    let parameters = bytes.prefix { 0x20...0x3F ~= $0 }
    guard let final = bytes.dropFirst(parameters.count).first else {
      if isLast {
        set(1, .key(.escape))
      } else if parameters.count > Self.longest {
        set(bytes.count + 2, nil)
      }
      return
    }
    let length = parameters.count + 3
    let text = String(decoding: parameters, as: UTF8.self)
    switch final {
    case UInt8(ascii: "[") where parameters.isEmpty:
      // The Linux console's F1 to F5 are Esc [ [ A to E.
      guard let letter = bytes.dropFirst().first else { return isLast ? set(length, nil) : () }
      set(length + 1, KeySequences.linuxFunctionKey(letter).map { .key($0) })
    case UInt8(ascii: "M") where parameters.isEmpty:
      // The old mouse report has three more bytes; only terminals that do not know SGR reports send it.
      set(isLast ? min(length + 3, bytes.count + 2) : bytes.count >= 4 ? length + 3 : 0, nil)
    case UInt8(ascii: "M"), UInt8(ascii: "m"):
      set(length, MouseEvent(report: text, isRelease: final == UInt8(ascii: "m")).map { .mouse($0) })
    case UInt8(ascii: "~") where text == "200":
      self.length = length
      meaning = .pasteBegins
    case 0x40...0x7E:
      let number = text.prefix { $0 != ";" }
      set(length, KeySequences.key(final: final, number: Int(number)).map { .key($0) })
    default:
      // Not a sequence after all: what was taken for one is dropped, and this byte is read by itself.
      set(length - 1, nil)
    }
  }
}
