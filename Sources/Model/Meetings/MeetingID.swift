/// The identifier of a meeting, `M3`: given once, never reused.
public struct MeetingID: Hashable, Comparable, Sendable {
  /// From 1.
  public let number: Int

  public init(_ number: Int) { self.number = number }

  public static func < (left: MeetingID, right: MeetingID) -> Bool { left.number < right.number }
}

extension MeetingID: LosslessStringConvertible {
  public var description: String { "M\(number)" }

  /// Reads `M3` or `m3`; nil for anything else.
  public init?(_ text: String) {
    guard let number = numbered("M", text) else { return nil }
    self.init(number)
  }
}

/// The number of an identifier such as `M3` or `a17`: the letter in either case, then decimal digits.
func numbered(_ letter: Character, _ text: String) -> Int? {
  guard let first = text.first, first.uppercased() == String(letter) else { return nil }
  let digits = text.dropFirst()
  guard !digits.isEmpty, digits.allSatisfy(\.isASCIIDigit), let number = Int(digits), number > 0 else {
    return nil
  }
  return number
}
