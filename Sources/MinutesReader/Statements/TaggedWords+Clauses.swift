import Model

/// How a sentence is parted into clauses.
extension TaggedWords {
  private static let statusClasses: [WordClass] = [.linked, .establishing, .same, .notLinked]
  private static let statuses = WordClasses(statusClasses)
  private static let answers = WordClasses([.yes, .no])
  /// The words by which a link is told of at all.
  static let saying = WordClasses(statusClasses + [.bond, .notYet])
  /// These, and those that answer or go on with what was said before.
  static let telling = WordClasses(
    statusClasses + [.bond, .notYet, .preliminary, .yes, .no, .sameAsBefore, .also, .inquiry])

  /// The clauses of a sentence, parted at semicolons, at words like "while", where another State has its say, and where
  /// something is said of one again; of those that reach beyond that word only what stands before it.
  func clauses(before limit: Int? = nil) -> [Clause] {
    let named = mentions
    let statuses = hasAny(Self.statuses) ? Self.statusClasses.flatMap(all) : []
    let answers = hasAny(Self.answers) ? all(.yes) + all(.no).filter(isAlone) : []
    let links = Set(
      all(.clauseLink).map(\.lowerBound) + turns(statuses + answers, of: named) + afterthoughts(statuses))
    let starts =
      [0] + words.indices.dropFirst().filter { words[$0].gap.contains(.semicolon) || links.contains($0) }
    var mentions = named[...]
    var hits = hits[...]
    return zip(starts, starts.dropFirst() + [words.count]).filter { $0 < $1 }.compactMap { start, end in
      let named = mentions.prefix { $0.words.lowerBound < end }
      let found = hits.prefix { $0.words.lowerBound < end }
      (mentions, hits) = (mentions[named.endIndex...], hits[found.endIndex...])
      guard let limit, limit >= start, limit < end else {
        return Clause(self, start..<end, mentions: named, hits: found)
      }
      guard limit > start else { return nil }
      return Clause(
        self, start..<limit, mentions: named.prefix { $0.words.lowerBound < limit },
        hits: found.prefix { $0.words.lowerBound < limit })
    }
  }

  /// Whether a verb stands from that word on, or a word that denies and ends what is said.
  private func saysOrDenies(from start: Int) -> Bool {
    (start..<words.count).contains {
      isA(.finiteVerb, at: $0) || isA(.negation, at: $0) && isAlone($0..<$0 + 1)
    }
  }

  /// Whether no word goes on with the phrase: "no" before another word denies only that.
  func isAlone(_ phrase: Range<Int>) -> Bool {
    !words.indices.contains(phrase.upperBound) || words[phrase.upperBound].gap != .space
  }

  /// Where something is said of a State after something else has been: behind a colon, or behind a clause between commas,
  /// "Croatia, which had spoken of preparations, said that its contact point had joined".
  private func afterthoughts(_ statuses: [Range<Int>]) -> [Int] {
    guard !statuses.isEmpty else { return [] }
    func says(_ range: Range<Int>) -> Bool { statuses.contains { range.contains($0.lowerBound) } }
    let marks = words.indices.filter { index in
      words[index].gap.contains(.colon) || words[index].gap.contains(.comma) && words[index].isA(.relative)
    }
    return marks.flatMap { mark -> [Int] in
      guard words[mark].isA(.relative) else {
        return says(0..<mark) && says(mark..<words.count) ? [mark] : []
      }
      guard let end = words.indices.first(where: { $0 > mark && words[$0].gap.contains(.comma) }) else {
        // "…, which holds true for Slovenia"
        return says(0..<mark) && all(.sameAsBefore).contains { $0.lowerBound > mark } ? [mark] : []
      }
      return says(mark..<end) && says(end..<words.count) ? [mark, end] : []
    }
  }

  /// The commas behind which another State has its say: "Slovakia is preparing it, Hungary has not answered".
  private func turns(_ statuses: [Range<Int>], of mentions: [Mention]) -> [Int] {
    guard !statuses.isEmpty else { return [] }
    let named = mentions.filter { if case .memberState = $0.owner { true } else { false } }
    var last = 0
    var turns: [Int] = []
    for (index, mention) in named.enumerated() {
      let start = mention.words.lowerBound
      let near = max(0, start - 4)...start
      let comma = near.last { words[$0].gap.contains(.comma) && $0 > last }
      // "PT said that …, and DK that …", "PL is linked and FR is not", "SE said yes and IT no"
      guard let turn = comma ?? (isA(.conjunction, at: start - 1) ? start - 1 : nil), turn > last else {
        continue
      }
      let isListed = index > 0 && named[index - 1].words.upperBound >= turn
      let end = mention.words.upperBound
      let saysElse =
        statuses.contains { $0.lowerBound >= last && $0.upperBound <= turn }
        && (comma == nil
          ? isA(.finiteVerb, at: end) || statuses.contains { (end...end + 1).contains($0.lowerBound) }
          : statuses.contains { $0.lowerBound >= end } || saysOrDenies(from: end))
      let speaks = isA(.complementiser, at: end) && words[end].gap == .space
      guard !isListed, saysElse || speaks else { continue }
      turns.append(turn)
      last = turn
    }
    return turns
  }
}
