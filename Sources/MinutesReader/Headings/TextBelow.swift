/// Whether text stands under a line that has no label to tell that it is a heading.
struct TextBelow {
  let lines: [SourceLine]
  let marks: [Int: HeadingMark]
  let lexicon: LexiconIndex

  /// Text ends as sentences do, or is a list; what the head of minutes says of a meeting does not, nor do headings.
  func isFound(under index: Int, insideAgenda: Bool = false) -> Bool {
    guard let next = lines[(index + (marks[index]?.lineCount ?? 1))...].firstIndex(where: \.isContent),
      marks[next]?.family != marks[index]?.family,
      marks[next].map({ $0.likeness < 0.5 || $0.rest != nil }) ?? true,
      insideAgenda || !MinutesLine(lines[next].text, lexicon: lexicon).isAboutTheMeeting
    else { return false }
    // Where no blank line stands, the next title ends the text.
    let family = marks[index]?.family
    let end =
      lines.indices[next...].first { !lines[$0].isContent || $0 > next && marks[$0]?.family == family }
      ?? lines.count
    return lines[next..<end].contains(where: \.endsClause) || ListMark(lines[next].text) != nil
      || lines[next].cells.count > 2
  }
}
