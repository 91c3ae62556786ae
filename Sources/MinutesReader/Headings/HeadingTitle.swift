/// How much a text looks like the title of a heading, and not like a sentence or an entry of a list.
enum HeadingTitle {
  /// From 0 for anything but a title to 1 for what can hardly be anything else.
  static func likeness(of text: String, small isSmall: Bool = false, lexicon: LexiconIndex) -> Double {
    guard let first = text.first, text.utf8.count <= 180 else { return 0 }
    guard isSmall || first.isUppercase || first.isNumber || "\"“«„('‘".contains(first) else { return 0 }
    let wording = TaggedWords(text, lexicon: lexicon)
    let words = wording.words
    guard words.contains(where: { $0.number == nil }), words.count <= 26 else { return 0 }
    // "We think that" leads on.
    if words.count > 2, words.last.map({ $0.isA(.complementiser) && $0.shape == .small }) ?? false {
      return 0
    }
    // A stop between words ends a sentence, unless it belongs to a number or an abbreviation.
    let sentences = words.indices.dropFirst().count { index in
      words[index].gap.contains(.stop) && words[index].gap.contains(.space) && words[index].shape != .small
        && words[index - 1].range.count > 3 && words[index - 1].number == nil
    }
    guard sentences == 0 else { return 0 }
    var likeness = words.count > 16 ? 0.6 : 1.0
    // "Where do we stand?": a question is what is talked about, unlike other sentences.
    if text.last == "?" {
      let isNamed = words.dropFirst().prefix(5).contains { $0.gap.contains(.colon) }
      return words.count <= 12 || isNamed ? 0.7 * likeness : 0.2
    }
    // "Who does what": the verb belongs to a question.
    if words.count > 3, !words[0].isA(.relative),
      words.dropFirst().contains(where: { $0.isA(.finiteVerb) && $0.shape == .small })
    {
      likeness *= 0.35
    }
    switch text.last {
    case ".": likeness *= words.count <= 5 ? 0.7 : words.count <= 10 ? 0.5 : 0.15
    case ":": likeness *= 0.7
    case "!": likeness *= 0.4
    case ";", ",": return 0
    default: break
    }
    return likeness
  }

  /// Whether a line of short text without label may be a title: no date, label or list.
  static func mayBePlain(_ text: String, lexicon: LexiconIndex) -> Bool {
    guard text.utf8.count <= 100, let last = text.utf8.last,
      !".:;,!?-".utf8.contains(last) || last == UInt8(ascii: "?") && isInCapitals(text),
      text.utf8.first != UInt8(ascii: "|"),
      text.first?.isUppercase == true || text.first?.isNumber == true
        || text.first.map({ "\"“«„".contains($0) }) == true
    else { return false }
    let wording = TaggedWords(text, lexicon: lexicon)
    guard (1...14).contains(wording.words.count) else { return false }
    let isLabelled = wording.words.dropFirst().contains { $0.gap.contains(.colon) && $0.gap.contains(.space) }
    return (!isLabelled || isInCapitals(text)) && DateReader(wording).first == nil
  }

  /// Whether all letters are capitals, and there are at least three.
  static func isInCapitals(_ text: String) -> Bool {
    var letters = 0
    for character in text where character.isLetter {
      guard !character.isLowercase else { return false }
      letters += 1
    }
    return letters > 2
  }
}
