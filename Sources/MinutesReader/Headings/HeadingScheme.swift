/// How this document marks its headings, inferred from all of its lines.
struct HeadingScheme {
  /// For each line what it is as a heading; nil where it is none.
  let headings: [HeadingMark?]

  init(of lines: [SourceLine]) {
    let lexicons = Lexicon.all
    let candidates = lines.indices.map { index -> HeadingMark? in
      let line = lines[index]
      guard !line.isFurniture, !line.isBlank, !lexicons.contains(where: { $0.isBreak(line.text) }),
        Self.standsAlone(index, lines), !Self.hasLeader(line.text)
      else {
        return nil
      }
      return HeadingMark.reading(line.text, lexicon: lexicons)
    }
    let main = Self.mainStyle(candidates, lines)
    let accepted = Self.accepted(with: main)
    var hasBegun = false
    headings = lines.indices.map { index in
      if let choice = lines[index].choice { return HeadingMark(choice) }
      guard let mark = candidates[index] else { return nil }
      if mark.style == .plain, main != .plain {
        let next = Self.next(after: index, lines)
        let isBeforeHeading = next.flatMap { candidates[$0] }.map { accepted.contains($0.style) } ?? false
        return hasBegun && !isBeforeHeading && Self.introducesList(index, lines) ? mark : nil
      }
      guard accepted.contains(mark.style), Self.isHeadingTitle(mark) else { return nil }
      if main == .hashes, mark.depth == 1, mark.label == nil, lines[index].text.hasPrefix("# ") { return nil }
      if main == .plain, !hasBegun, !Self.isFollowedByProse(index, lines) { return nil }
      hasBegun = true
      return mark
    }
  }

  /// The style that most lines standing alone have; labelled ones before plain ones.
  private static func mainStyle(_ candidates: [HeadingMark?], _ lines: [SourceLine]) -> HeadingMark.Style {
    var counts: [HeadingMark.Style: Int] = [:]
    for mark in candidates.compactMap({ $0 }) where isHeadingTitle(mark) {
      counts[mark.style, default: 0] += 1
    }
    let order: [HeadingMark.Style] = [.keyword, .hashes, .roman, .numberDot, .numberBracket, .number]
    let best = order.max { counts[$0, default: 0] < counts[$1, default: 0] } ?? .plain
    if counts[.keyword, default: 0] >= 2 { return .keyword }
    if counts[.roman, default: 0] >= 2 { return .roman }
    if counts[best, default: 0] >= 2 { return best }
    let isFirst = candidates.contains { $0?.style == best && ["1", "I"].contains($0?.label) }
    let isOnlyOne =
      candidates.indices.count { candidates[$0]?.style == .plain && isFollowedByProse($0, lines) } < 2
    return isFirst && isOnlyOne ? best : .plain
  }

  private static func accepted(with main: HeadingMark.Style) -> Set<HeadingMark.Style> {
    main == .roman ? [.roman, .letter] : main == .number ? [.number, .numberDot] : [main]
  }

  /// A question or a sentence is no heading of a labelled scheme.
  private static func isHeadingTitle(_ mark: HeadingMark) -> Bool {
    guard let last = mark.title.last else { return false }
    return !".;,?!:".contains(last)
  }

  /// A heading stands between blank lines, or begins a page.
  private static func standsAlone(_ index: Int, _ lines: [SourceLine]) -> Bool {
    let isFree = { (other: Int) in
      !lines.indices.contains(other) || lines[other].isBlank || lines[other].isFurniture
    }
    return isFree(index - 1) && isFree(index + 1)
  }

  /// Dots that lead to the page number of a table of contents.
  private static func hasLeader(_ text: String) -> Bool { text.contains("....") }

  private static func next(after index: Int, _ lines: [SourceLine]) -> Int? {
    lines[(index + 1)...].firstIndex { !$0.isBlank && !$0.isFurniture }
  }

  private static func introducesList(_ index: Int, _ lines: [SourceLine]) -> Bool {
    guard let next = next(after: index, lines) else { return false }
    return lines[next].text.hasPrefix("|") || ListMark(lines[next].text) != nil
  }

  private static func isFollowedByProse(_ index: Int, _ lines: [SourceLine]) -> Bool {
    guard let next = next(after: index, lines) else { return false }
    return lines[next].text.count > 40 && lines[next].text.contains(".")
  }
}
