import Model

/// One sentence: whether it asks something of somebody, how strongly, and of whom.
struct RequestSentence {
  /// One pattern that the sentence follows.
  struct Match {
    let pattern: RequestPattern
    let owners: [Owner]
    /// The first words of the pattern, up to the word behind all of it.
    let words: Range<Int>
  }

  private(set) var matches: [Match] = []
  let doers: Doers
  let due: DueDate?

  /// The sentence as its doers know it, and the date by which something in it is due.
  init(_ doers: Doers, due: DueDate?) {
    self.due = due
    self.doers = doers
    guard !isAboutTheNextMeeting, !isDone else { return }
    var taken: [Range<Int>] = []
    // Of patterns that begin with the same words the one with the most is meant.
    for (words, index) in wording.patternHits.sorted(by: { $0.words.count > $1.words.count }) {
      guard !taken.contains(where: { $0.overlaps(words) }),
        let match = match(wording.lexicon.patterns[index], at: words)
      else { continue }
      guard isFirm(match) else { continue }
      taken.append(words)
      matches.append(match)
    }
    if let match = presentStepBehindSemicolon { matches.append(match) }
    matches.sort { $0.words.lowerBound < $1.words.lowerBound }
    if matches.isEmpty, !isQuestion, let match = announcedStep ?? contribution { matches = [match] }
  }

  var wording: TaggedWords { doers.wording }

  /// The parties that all the patterns together make responsible.
  var owners: [Owner] {
    guard let first = matches.first else { return [] }
    return (matches.flatMap(\.owners) + partners(of: first)).distinct
  }

  /// "Sweden offered to hold, jointly with the Commission, a seminar": who else does it.
  private func partners(of match: Match) -> [Owner] {
    // "France, jointly with ENISA, will": of whoever is asked, it stands behind.
    let start = match.pattern.before == nil ? match.words.lowerBound : 0
    return wording.all(.jointly).filter { $0.lowerBound > start }.flatMap { words in
      doers.mentions.first { (0..<3).contains($0.words.lowerBound - words.upperBound) }.map { first in
        doers.group(endingWith: doers.last(of: first)).map(\.owner)
      } ?? []
    }
  }

  /// The strongest force among the patterns; nil where the sentence follows none.
  var force: Force? { matches.map(\.pattern.force).min() }

  var subject: [Owner] { doers.subject }

  /// Whether the sentence opens a list of what is asked: "Member States were asked to:".
  var opensList: Bool {
    guard let last = matches.last, endsInColon else { return false }
    // "To let the Commission have:", "to provide the following:"
    return last.words.upperBound >= wording.words.count - 1
      || wording.isA(.leadIn, at: wording.words.count - 1)
  }

  var endsInColon: Bool { wording.bytes.last { $0 != UInt8(ascii: " ") } == UInt8(ascii: ":") }

  /// "EEAS to circulate the guide again (done during the call)"
  private var isDone: Bool {
    wording.has(.doneMark)
      && wording.words.dropFirst().contains { $0.isA(.doneMark) && $0.gap.contains(.opening) }
  }

  /// "The next meeting will be hosted by LV": when the group meets is no step of anybody's.
  private var isAboutTheNextMeeting: Bool {
    // "At the next meeting we shall come back with an overview."
    wording.all(.nextMeeting).contains { $0.lowerBound < 4 && !wording.isA(.preposition, at: 0) }
      || (wording.has(.following) && (wording.first(.meeting)?.lowerBound ?? 9) < 4)
  }
}

extension TaggedWords {
  /// The places where patterns may begin, each with the index of the pattern.
  var patternHits: [(words: Range<Int>, index: Int)] {
    guard hasPatterns else { return [] }
    return hits.compactMap { hit in
      if case .pattern(let index) = hit.meaning { (hit.words, index) } else { nil }
    }
  }

  /// Whether a colon stands before the word.
  func isColon(before index: Int) -> Bool {
    words.indices.contains(index) && words[index].gap.contains(.colon)
  }

  /// The word in small letters without marks.
  func folded(_ index: Int) -> String { Folded(text(of: index..<index + 1)).text }
}
