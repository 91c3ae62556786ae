/// Labels with words around their number.
extension HeadingLabel {
  /// `Agenda item 3: Title`
  static func behindKeyword(_ text: String, _ wording: TaggedWords) -> HeadingLabel? {
    guard let words = wording.phrase(.headingKeyword, at: 0), words.upperBound < wording.words.count else {
      return nil
    }
    if let label = ofTwo(wording, at: words.upperBound, in: text) { return label }
    let start = wording.words[words.upperBound].range.lowerBound
    let label = HeadingLabel(
      text.utf8Slice(start..<text.utf8.count), behind: .known(wording.text(of: words).lowercased())
    )?.withoutAgendaWords(wording.lexicon)
    // "Zu Punkt 3 der Tagesordnung („Titel“)": the title is what the quotes enclose.
    guard let label, label.rest.first?.isLowercase == true,
      let open = label.rest.firstIndex(where: { "(„“«\"".contains($0) })
    else { return label }
    return HeadingLabel(
      style: label.style, text: label.text, numbers: label.numbers,
      rest: unwrapped(String(label.rest[open...])))
  }

  /// `Ad 3. Title`, `Nr. 3  Title`, `Zu Punkt 3 der Tagesordnung`
  static func behindWords(_ text: String, _ wording: TaggedWords) -> HeadingLabel? {
    guard let index = wording.words.firstIndex(where: { $0.number != nil }), (1...4).contains(index),
      wording.words[0].shape != .small, wording.words[index].range.count < 4,
      wording.words[..<index].allSatisfy({ $0.gap.isDisjoint(with: .breaks) && !$0.isA(.finiteVerb) }),
      wording.words[index].gap.isDisjoint(with: [.hyphen, .slash, .comma]), !isDay(at: index, in: wording)
    else { return nil }
    if let label = ofTwo(wording, at: index, in: text) { return label }
    let keyword = wording.text(of: 0..<index).lowercased()
    let start = wording.words[index].range.lowerBound
    return HeadingLabel(text.utf8Slice(start..<text.utf8.count), behind: .other(keyword))?
      .withoutAgendaWords(wording.lexicon)
  }

  /// "Stress test of 21 March"
  private static func isDay(at index: Int, in wording: TaggedWords) -> Bool {
    wording.words[index].gap == .space && wording.words.indices.contains(index + 1)
      && wording.words[index + 1].starting.contains(.monthName)
  }

  /// `3 of the agenda: Title`: whose number it is goes without saying.
  private func withoutAgendaWords(_ lexicon: LexiconIndex) -> HeadingLabel {
    let wording = Self.opening(of: rest, lexicon)
    let start = wording.words.indices.first {
      !wording.isA(.genitive, at: $0) && !wording.isA(.article, at: $0)
    }
    guard let start, start > 0, wording.words[start - 1].gap.isDisjoint(with: .breaks),
      let agenda = wording.phrase(.contents, at: start)
    else { return self }
    let title =
      wording.words.indices.contains(agenda.upperBound)
      ? rest.utf8Slice(wording.words[agenda.upperBound - 1].range.upperBound..<rest.utf8.count) : ""
    return HeadingLabel(
      style: style, text: text, numbers: numbers,
      rest: Self.unwrapped(title.trimming { "–—-:. ".contains($0) }))
  }

  /// `Re items 4 and 5: Title`
  private static func ofTwo(_ wording: TaggedWords, at index: Int, in text: String) -> HeadingLabel? {
    guard index > 0, index + 3 < wording.words.count, let first = wording.words[index].number,
      wording.isA(.conjunction, at: index + 1), wording.words[index + 2].number == first + 1,
      wording.words[index + 3].gap.contains(.colon)
    else { return nil }
    let words = wording.text(of: 0..<index).lowercased()
    let keyword = words.hasSuffix("s") ? String(words.dropLast()) : words
    return HeadingLabel(
      style: Style(
        keyword: wording.phrase(.headingKeyword, at: 0) == nil ? .other(keyword) : .known(keyword),
        numerals: .arabic, delimiter: ":"),
      text: wording.text(of: index..<index + 3), numbers: LabelNumbers(kind: .arabic, values: [first]),
      rest: text.utf8Slice(wording.words[index + 3].range.lowerBound..<text.utf8.count))
  }

  /// `PRIMERO.- Title`, `Zweitens: Title`
  static func inWords(_ text: String, _ wording: TaggedWords) -> HeadingLabel? {
    guard let number = wording.ordinal(at: 0), wording.words.count > 1, wording.words[0].shape != .small,
      !wording.words[1].gap.isDisjoint(with: [.stop, .colon, .dash])
    else { return nil }
    let rest = text.utf8Slice(wording.words[1].range.lowerBound..<text.utf8.count)
    return HeadingLabel(
      style: Style(numerals: .words, delimiter: "."), text: wording.text(of: 0..<1),
      numbers: LabelNumbers(kind: .words, values: [number]), rest: rest)
  }

  /// `Title (agenda item 3)`
  static func behindTitle(_ text: String, _ lexicon: LexiconIndex) -> HeadingLabel? {
    guard text.utf8.last == UInt8(ascii: ")"), let open = text.lastIndex(of: "("), open > text.startIndex
    else { return nil }
    let inside = String(text[text.index(after: open)...].dropLast())
    guard inside.utf8.count < 30, let label = behindKeyword(inside, opening(of: inside, lexicon)),
      label.rest.isEmpty
    else { return nil }
    var style = label.style
    style.keyword = .behindTitle
    return HeadingLabel(
      style: style, text: label.text, numbers: label.numbers, rest: String(text[..<open]).trimmed)
  }

  static func opening(of text: String, _ lexicon: LexiconIndex) -> TaggedWords {
    let bytes = text.firstBytes(48)
    return TaggedWords(bytes, in: bytes.indices, lexicon: lexicon)
  }
}
