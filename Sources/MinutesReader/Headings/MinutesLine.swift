/// What a whole line says about the course of the meeting, by the words of the lexicon.
struct MinutesLine {
  private let wording: TaggedWords
  private let text: String

  init(_ text: String, lexicon: LexiconIndex) {
    self.text = text
    wording = TaggedWords(text, lexicon: lexicon)
  }

  /// A pause, a day or a part of it, a class of items: no heading, whatever it looks like.
  var isNoHeading: Bool {
    isPause || isPartOfDay || isClassOfItems || beginsBackMatter || isPrintedAgenda || isNameOfDocument
  }

  /// `SUMMARY RECORD`, `Minutes of the second meeting`.
  private var isNameOfDocument: Bool {
    wording.phrase(.kind, at: 0) != nil && !isClosingTitle
      && wording.words.indices.allSatisfy { index in
        let word = wording.words[index]
        return word.isA(.kind) || word.isA(.meeting) || word.isA(.article) || word.isA(.genitive)
          || word.number != nil
          || wording.hits.contains {
            if case .ordinal = $0.meaning { $0.words.contains(index) } else { false }
          }
      }
  }

  /// `21st meeting – minutes`
  var beginsWithCountedMeeting: Bool {
    guard let meeting = wording.first(.meeting), meeting.upperBound < 5 else { return false }
    return wording.numberOfMeeting != nil
  }

  /// `Minutes: Meeting of the focal points`
  var isLabelledAsMinutes: Bool {
    guard let words = wording.phrase(.kind, at: 0), words.upperBound < wording.words.count else {
      return false
    }
    return wording.words[words.upperBound].gap.contains(.colon)
  }

  /// `Coffee break`, `11:00 - 11:30  Lunch`
  var isPause: Bool {
    guard text.utf8.count < 70, !text.hasSuffix(".") else { return false }
    let start = wording.words.firstIndex { $0.number == nil && !$0.isA(.rangeLink) && !$0.isA(.hour) }
    guard let start, start != 1, let pause = wording.phrase(.pause, at: start) else { return false }
    // "Break-out groups"
    return !wording.words.indices.contains(pause.upperBound) || wording.words[pause.upperBound].gap != .hyphen
  }

  /// `Items without discussion (A)`
  var isClassOfItems: Bool {
    guard let words = wording.phrase(.classLine, at: 0) else { return false }
    let rest = wording.words[words.upperBound...]
    return rest.isEmpty
      || rest.count == 1 && rest.allSatisfy { $0.range.count == 1 && $0.gap.contains(.opening) }
  }

  private var isPrintedAgenda: Bool { covers(.contents) }

  /// The end of the document: annexes, signatures, lists of participants.
  var beginsBackMatter: Bool {
    guard let words = wording.phrase(.backMatter, at: 0), text.utf8.count < 90 else { return false }
    if words.count == wording.words.count { return true }
    if wording.words.allSatisfy({ $0.shape == .capitals || $0.shape == .digits || $0.range.count == 1 }) {
      return true
    }
    let next = wording.words[words.upperBound]
    if next.gap.contains(.colon) || next.gap.contains(.dash) || next.gap.contains(.comma)
      || next.gap.contains(.stop)
    {
      return true
    }
    // "Annex A: Questions"
    let behind = words.upperBound + 1
    if next.range.count < 3, wording.words.indices.contains(behind),
      !wording.words[behind].gap.isDisjoint(with: [.colon, .dash])
    {
      return true
    }
    return text.utf8.count < 60 && (next.number != nil || next.range.count == 1)
      && words.upperBound + 1 >= wording.words.count - 1
      || next.number != nil && wording.words.indices.contains(words.upperBound + 1)
        && wording.words[words.upperBound + 1].gap.contains(.colon)
  }

  /// `DAY 1 – Thursday 28 January 2021`, `MORNING SESSION`, `Freitag, 22. September 2023`.
  var isPartOfDay: Bool {
    guard text.utf8.count < 80, !wording.words.isEmpty else { return false }
    var covered = Set<Int>()
    for hit in wording.hits {
      switch hit.meaning {
      case .wordClass(.dayPart), .wordClass(.weekday), .wordClass(.hour), .wordClass(.rangeLink),
        .wordClass(.article), .wordClass(.genitive), .wordClass(.beforeNoon), .wordClass(.afterNoon):
        covered.formUnion(hit.words)
      case .month, .ordinal, .numeral: covered.formUnion(hit.words)
      default: break
      }
    }
    let isNamed = wording.hits.contains { hit in
      if case .wordClass(.dayPart) = hit.meaning { return true }
      if case .wordClass(.weekday) = hit.meaning { return true }
      return false
    }
    return isNamed
      && wording.words.indices.allSatisfy {
        covered.contains($0) || wording.words[$0].number != nil || wording.words[$0].gap.isEmpty
      }
  }

  /// `Follow-up actions`, `Next steps`.
  var announcesTasks: Bool {
    guard wording.words.count <= 7 else { return false }
    // "Legal action against authorities" announces nothing.
    let start = wording.words.firstIndex { !$0.isA(.preposition) && !$0.isA(.article) } ?? 0
    return wording.all(.taskHeading).contains {
      $0.lowerBound <= start || $0.upperBound == wording.words.count
        || !wording.words[$0.upperBound].gap.isDisjoint(with: [.opening, .colon, .dash])
    }
  }

  /// `Any other business`, `Closing remarks`, `Introduction`: what minutes end or begin with by custom.
  var isClosingTitle: Bool { covers(.closingTitle) }

  /// A line of the head: it names the meeting, its group, date, time or place.
  var isAboutTheMeeting: Bool {
    DateReader(wording).first != nil
      || wording.words.count < 20 && wording.has(.kind) && wording.has(.meeting)
        && !wording.words.contains { $0.isA(.finiteVerb) }
      || begins(.dateLabel, upTo: 80) && text.contains(":")
      || begins(.participants, upTo: 400) && text.contains(":")
      || begins(.placeLabel, upTo: 120) && text.contains(":")
      || begins(.timeLabel, upTo: 120) && text.contains(":")
  }

  private func begins(_ wordClass: WordClass, upTo length: Int) -> Bool {
    text.utf8.count < length && wording.phrase(wordClass, at: 0) != nil
  }

  func covers(_ wordClass: WordClass) -> Bool {
    !wording.words.isEmpty && wording.phrase(wordClass, at: 0)?.count == wording.words.count
  }
}
