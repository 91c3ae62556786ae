import Model

extension TaggedWords {
  /// The number of the meeting that the text names: `third`, `19th`, `12.`, `#31`, `XIV`, `6e`.
  var numberOfMeeting: Int? {
    if let ordinal { return ordinal }
    let date = DateReader(self).first?.words
    for (index, word) in words.enumerated() where date?.contains(index) != true {
      if let number = word.number, word.range.count < 4, number > 0 {
        let isMarked = word.range.lowerBound > 0 && bytes[word.range.lowerBound - 1] == UInt8(ascii: "#")
        let next = words.indices.contains(index + 1) ? words[index + 1] : nil
        let hasSuffix =
          next.map {
            $0.gap.isEmpty && $0.range.count < 4 && !$0.isA(.hour) || $0.gap == [.stop, .space]
              || $0.gap == [.other] && $0.range.count < 3
          } ?? false
        let isBehindMeeting = index > 0 && words[index - 1].isA(.meeting) && word.gap == .space
        let isNamed = index > 0 && ["no", "nr", "n"].contains(text(of: index - 1..<index).lowercased())
        if isMarked || hasSuffix || isBehindMeeting || isNamed { return number }
      } else if word.shape == .capitals || word.range.count == 1, word.range.count > 1 || word.gap == .space,
        let roman = RomanNumeral(text(of: index..<index + 1)), isOrdinal(word, index)
      {
        return roman.value
      } else if isA(.meeting, at: index + 1), text(of: index..<index + 1).last == "e",
        let roman = RomanNumeral(String(text(of: index..<index + 1).dropLast()))
      {
        // "VIIe session"
        return roman.value
      }
    }
    return nil
  }

  /// A Roman numeral counts the meeting where a stop follows it, or the word for the meeting stands beside it.
  private func isOrdinal(_ word: Word, _ index: Int) -> Bool {
    isA(.meeting, at: index + 1) || isA(.meeting, at: index - 1) || phrase(.meeting, at: index + 1) != nil
      // "the XIV ordinary session"
      || word.range.count > 1 && isA(.meeting, at: index + 2) && words[index + 1].gap == .space
      || words.indices.contains(index + 1) && words[index + 1].gap.contains(.stop)
  }
}
