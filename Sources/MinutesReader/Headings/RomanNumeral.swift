/// A Roman numeral in capitals, up to 89.
struct RomanNumeral {
  let value: Int

  /// Nil for anything that is not written as the Romans would.
  init?(_ text: String) {
    let values: [Character: Int] = ["I": 1, "V": 5, "X": 10, "L": 50]
    guard (1...7).contains(text.utf8.count) else { return nil }
    var total = 0
    var previous = 0
    for character in text.reversed() {
      guard let value = values[character] else { return nil }
      total += value < previous ? -value : value
      previous = max(previous, value)
    }
    guard (1...89).contains(total), Self.written(total) == text else { return nil }
    value = total
  }

  private static func written(_ value: Int) -> String {
    let parts = [(50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")]
    var rest = value
    var text = ""
    for (worth, letters) in parts {
      while rest >= worth {
        text += letters
        rest -= worth
      }
    }
    return text
  }
}
