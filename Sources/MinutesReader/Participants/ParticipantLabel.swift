/// What stands before a list of participants: `Present`, `Excused`, `Chair`.
struct ParticipantLabel {
  /// As printed.
  let text: String
  let kind: Kind

  enum Kind {
    /// Who takes part.
    case presence
    /// Who takes part without a seat.
    case guests
    /// What one or two of them are there.
    case office
    /// Who is not there.
    case absence
  }

  /// What those behind it are there; nil where it says no more than that they take part.
  var role: String? { kind == .presence ? nil : text }

  /// Whoever is listed without a label, below a title.
  static let none = ParticipantLabel(text: "", kind: .presence)

  private init(text: String, kind: Kind) {
    self.text = text
    self.kind = kind
  }

  /// Nil where the words are no such label, or more than one.
  init?(_ text: String, lexicon: LexiconIndex) {
    guard text.utf8.count < 60, lexicon.mayBegin(text, Self.classes) else { return nil }
    let wording = TaggedWords(text, lexicon: lexicon)
    let aside = wording.endBeforeBrackets
    func covers(_ wordClass: WordClass) -> Bool {
      aside > 0 && wording.phrase(wordClass, at: 0)?.count == aside
    }
    let isOffice = covers(.chairLabel)
    guard isOffice && aside == wording.words.count || covers(.absence) || covers(.participants) else {
      return nil
    }
    let isGuests = (0..<aside).contains { lexicon.lexicon.guests.contains(wording.folded($0)) }
    self.text = wording.text(of: 0..<aside)
    kind = covers(.absence) ? .absence : isOffice ? .office : isGuests ? .guests : .presence
  }

  private static let classes = WordClasses([.participants, .chairLabel, .absence])

  private static let titles = WordClasses([.participants, .backMatter])

  /// Whether the line is the title of a list: `Annex II: List of participants`.
  static func isTitle(_ text: String, lexicon: LexiconIndex) -> Bool {
    guard text.utf8.count < 90, lexicon.mayBegin(text, titles) else { return false }
    let wording = TaggedWords(text, lexicon: lexicon)
    // "1 List of participants": one of several annexes.
    guard wording.words.first?.number == nil else { return false }
    let named = wording.all(.participants).filter {
      wording.phrase(.chairLabel, at: $0.lowerBound) == nil
        && wording.phrase(.absence, at: $0.lowerBound) == nil
    }
    let covered = (named + wording.all(.backMatter)).flatMap(\.self)
    return !named.isEmpty
      && wording.words.indices.allSatisfy {
        covered.contains($0) || mayBeInTitle(wording.words[$0], wording.bytes)
      }
  }

  /// Small words, and what counts annexes: `2`, `A`, `IV`.
  private static func mayBeInTitle(_ word: Word, _ bytes: [UInt8]) -> Bool {
    word.number != nil || word.range.count == 1
      || word.shape == .capitals && bytes[word.range].allSatisfy { "IVX".utf8.contains($0) }
      || word.range.count < 4
        && [.article, .genitive, .preposition].contains { word.isA($0) && word.shape == .small }
  }
}

/// A text with a colon behind its first words: `Portugal: Ms Costa`.
struct LabelledText {
  let label: String
  let rest: String

  /// Nil where no colon parts the text outside of brackets, or nothing stands before it.
  init?(_ text: String) {
    var depth = 0
    let bytes = text.utf8
    for index in bytes.indices {
      switch bytes[index] {
      case UInt8(ascii: "("): depth += 1
      case UInt8(ascii: ")"): depth -= 1
      case UInt8(ascii: ":") where depth <= 0:
        let behind = bytes.index(after: index)
        // "10:30"
        if behind < bytes.endIndex, bytes[behind] &- 48 < 10 || bytes[behind] == UInt8(ascii: "/") {
          continue
        }
        label = String(text[..<index]).trimmed
        rest = String(text[behind...]).trimmed
        guard !label.isEmpty else { return nil }
        return
      default: break
      }
    }
    return nil
  }
}
