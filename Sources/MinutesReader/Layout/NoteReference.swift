/// The small numbers in the text that refer to notes at the foot of the page.
enum NoteReference {
  /// Whether it is a raised digit.
  static func isSmall(_ character: Character?) -> Bool { character.map(superscripts.contains) ?? false }

  /// The number that the line of a note begins with, `1 See document`; nil for none.
  static func number(of note: String) -> Int? {
    if let first = note.first, let value = superscripts.firstIndex(of: first) { return value }
    let digits = note.utf8.drop { "([".utf8.contains($0) }.prefix { $0 &- 48 < 10 }
    return digits.count < 3 ? Int(String(decoding: digits, as: UTF8.self)) : nil
  }

  private static let superscripts = Array("⁰¹²³⁴⁵⁶⁷⁸⁹")

  /// Behind a number only what begins anew tells that the sentence has ended: "in 2024.3 Estonia".
  private static func mayEndSentence(_ text: Substring, before rest: Substring) -> Bool {
    guard let last = text.last else { return false }
    return last.isLowercase
      || last.isNumber && text.utf8.contains(32) && rest.dropFirst().first?.isUppercase ?? true
  }

  /// `.1`, `.(1)`, `,[1]`, `.¹`: the ways to refer to a note behind a stop.
  private static func marks(of number: Int) -> [(stop: String, sign: String)] {
    let small = superscripts.indices.contains(number) ? [String(superscripts[number])] : []
    return [".", ",", ";"].flatMap { stop in
      (["\(number)", "(\(number))", "[\(number)]"] + small).map { (stop, $0) }
    }
  }

  /// Whether anything stands right behind a stop that a reference may begin with.
  private static func mayRefer(_ text: String) -> Bool {
    zip(text.utf8, text.utf8.dropFirst()).contains { stop, sign in
      ".,;".utf8.contains(stop) && (sign &- 48 < 10 || "([".utf8.contains(sign) || sign >= 0x80)
    }
  }

  /// Takes the numbers out where they stand behind the stop of a sentence: `information.1`.
  static func remove(_ numbers: [Int], from text: inout String) {
    guard mayRefer(text) else { return }
    for number in numbers {
      for mark in marks(of: number) {
        let stop = mark.stop
        let reference = stop + mark.sign
        guard let range = text.firstRange(of: reference), range.lowerBound > text.startIndex,
          range.upperBound == text.endIndex || text[range.upperBound] == " ",
          mayEndSentence(text[..<range.lowerBound], before: text[range.upperBound...])
        else { continue }
        text.replaceSubrange(range, with: stop)
      }
    }
  }
}
