/// The keys that terminals send as sequences of several bytes.
enum KeySequences {
  /// The key of `ESC [ number final` or `ESC O final`; Shift, Alt and Ctrl with it make no difference.
  static func key(final: UInt8, number: Int?) -> Key? {
    switch Character(Unicode.Scalar(final)) {
    case "A": .up
    case "B": .down
    case "C": .right
    case "D": .left
    case "H": .home
    case "F": .end
    case "M": .enter
    case "P": .function(1)
    case "Q": .function(2)
    case "R": .function(3)
    case "S": .function(4)
    case "Z": .backTab
    case "~": number.flatMap(numbered)
    default: nil
    }
  }

  private static func numbered(_ number: Int) -> Key? {
    switch number {
    case 1, 7: .home
    case 2: .insert
    case 3: .delete
    case 4, 8: .end
    case 5: .pageUp
    case 6: .pageDown
    case 11...15: .function(number - 10)
    case 17...21: .function(number - 11)
    case 23, 24: .function(number - 12)
    default: nil
    }
  }

  static func linuxFunctionKey(_ letter: UInt8) -> Key? {
    UInt8(ascii: "A")...UInt8(ascii: "E") ~= letter ? .function(Int(letter) - 0x40) : nil
  }
}
