import Model

/// Headings with a number or a letter.
extension HeadingCandidates {
  func labelled(_ index: Int) -> HeadingMark? {
    if let mark = timed(index) { return mark }
    guard let label = HeadingLabel(lines[index], lexicon: lexicon),
      !beginsWithDate(label, lines[index].text),
      // "M. Ortega (ES) : …" is no item M.
      !label.style.isLettered || !SpeakerTurn.begins(lines[index].text, lexicon: lexicon)
    else { return nil }
    return label.rest.isEmpty ? onOwnLine(label, at: index) : inLine(label, at: index)
  }

  /// `14:30  SESSION II – Title`: what is known for a label may stand behind the time of day.
  private func timed(_ index: Int) -> HeadingMark? {
    guard let rest = lines[index].behindTime, let label = HeadingLabel(rest, lexicon: lexicon),
      label.style.isKnown, !label.rest.isEmpty, var mark = inLine(label, at: index)
    else { return nil }
    mark.isTimed = true
    return mark
  }

  /// `9 February 2021, Brussels` counts nothing, nor does `Monday 13.30`.
  func beginsWithDate(_ label: HeadingLabel, _ text: String) -> Bool {
    guard !label.style.isKnown else { return false }
    let bytes = text.firstBytes(60)
    let wording = TaggedWords(bytes, in: bytes.indices, lexicon: lexicon)
    if label.style.keyword != .none { return wording.isA(.weekday, at: 0) }
    return DateReader(wording, reference: Day(2000, 1, 1)).found(at: 0) != nil
  }

  /// The label alone, and the title on the next line with text.
  func onOwnLine(_ label: HeadingLabel, at index: Int) -> HeadingMark? {
    guard let next = lines[(index + 1)...].prefix(3).firstIndex(where: { !$0.isBlank }),
      lines[next].isContent, lines[next].titleLevel == nil,
      lines[next].text.utf8.first != UInt8(ascii: "|"),
      !hasLabel(lines[next].text, behind: label.style)
    else { return nil }
    let (title, last) = titleBlock(from: next, isKnown: label.style.isKnown)
    let likeness = HeadingTitle.likeness(of: title, lexicon: lexicon)
    // Behind a word like "item" hardly anything but a title stands alone.
    guard likeness > (label.style.isKnown ? 0.2 : 0.5), title.utf8.last != UInt8(ascii: ".") else {
      return nil
    }
    var mark = HeadingMark(
      family: .labelled(label.style, isRunIn: false, isOnOwnLine: true), label: label.text,
      numbers: label.numbers.values,
      title: title,
      likeness: max(likeness, label.style.isKnown ? 0.6 : 0)
        * Standing(of: index, through: last, in: lines).weight)
    mark.lineCount = last - index + 1
    mark.level = label.depth
    return mark
  }

  /// Whether the line is a heading of its own; below "Item 2" words before a number are part of the title.
  private func hasLabel(_ text: String, behind style: HeadingLabel.Style) -> Bool {
    guard let label = HeadingLabel(text, lexicon: lexicon) else { return false }
    if style.isKnown, case .other = label.style.keyword { return false }
    return true
  }

  /// The title that begins with that line, and its last line: to the next blank one where nothing else can stand there.
  private func titleBlock(from first: Int, isKnown: Bool) -> (title: String, last: Int) {
    let end = lines[first...].prefix(4).firstIndex { !$0.isContent } ?? lines.count
    let block = lines[first..<min(end, lines.count)]
    if isKnown, block.count < 4, block.allSatisfy({ $0.text.utf8.count < 70 && !$0.endsClause }) {
      return (block.map(\.text).joined(separator: " "), block.endIndex - 1)
    }
    guard first + 1 < lines.count, goesOn(lines[first].text, at: first + 1, below: first) else {
      return (lines[first].text, first)
    }
    return (lines[first].text + " " + lines[first + 1].text, first + 1)
  }

  func inLine(_ label: HeadingLabel, at index: Int) -> HeadingMark? {
    if let mark = runIn(label, at: index) { return mark }
    var title = label.rest
    var last = index
    while last < index + 3, last + 1 < lines.count,
      goesOn(title, at: last + 1, below: index, isKnown: label.style.isKnown)
    {
      title += " " + lines[last + 1].text
      last += 1
    }
    var likeness = HeadingTitle.likeness(of: title, small: areSmall, lexicon: lexicon)
    guard likeness > 0 else { return nil }
    // "Point 3. – Title of ten words.": a stop behind the number tells that no sentence begins with it.
    if label.style.isKnown, label.style.delimiter != " " { likeness = max(likeness, 0.6) }
    var mark = HeadingMark(
      family: .labelled(label.style, isRunIn: false, isOnOwnLine: false), label: label.text,
      numbers: label.numbers.values,
      title: title.trimming { ":. ".contains($0) },
      likeness: likeness * Standing(of: index, through: last, in: lines).weight)
    mark.titleLikeness = likeness
    mark.endsInStop = title.utf8.last == UInt8(ascii: ".")
    mark.lineCount = last - index + 1
    mark.level = label.depth
    return mark
  }

  /// Whether the title goes on in the next line: it breaks off where no title ends, or the line goes on in small letters
  /// and the heading stands free or deeper than what follows.
  func goesOn(_ title: String, at next: Int, below index: Int, isKnown: Bool = false) -> Bool {
    let line = lines[next]
    guard line.isContent, !line.startsPage, title.utf8.count > 25,
      title.utf8.count + line.text.utf8.count < 180,
      !".:;?!".contains(title.last ?? "."), ListMark(line.text) == nil,
      HeadingLabel(line.text, lexicon: lexicon).map({ beginsWithDate($0, line.text) }) ?? true
    else { return false }
    let wording = TaggedWords(title, lexicon: lexicon)
    let dangles =
      wording.words.last.map { word in
        word.isA(.conjunction) || word.isA(.article) || word.isA(.genitive) || word.isA(.preposition)
      } ?? false
    guard dangles || line.startsWithSmallLetter || line.text.utf8.first == UInt8(ascii: "(") else {
      return false
    }
    let isFree = next + 1 >= lines.count || !lines[next + 1].isContent
    let isDeeper = line.indent > lines[index].indent && (isFree || lines[next + 1].indent < line.indent)
    // Where paragraphs begin set in, the next one sets the title off.
    let isAboveIndent =
      !isFree && lines[next + 1].indent > line.indent + 1 && line.indent <= lines[index].indent
      && !lines[next + 1].startsWithSmallLetter
    let isBracketed = line.text.utf8.first == UInt8(ascii: "(") && line.text.utf8.last == UInt8(ascii: ")")
    let asks = line.text.utf8.last == UInt8(ascii: "?")
    return (isFree || isDeeper || isAboveIndent)
      && (!line.endsClause || isBracketed || isKnown && isFree || asks)
  }

  /// Whether the little that stands behind the title goes on in the next line.
  private func isWrapped(_ rest: String, at index: Int) -> Bool {
    rest.utf8.count > 8 && lines[index].text.utf8.count > 50 && index + 1 < lines.count
      && lines[index + 1].isContent
      && rest.utf8.contains(32) && rest.first?.isLetter == true
  }

  /// "Debate: Labels for synthetic images": what stands behind the colon says nothing, and nothing goes on with it.
  private func isPartOfTitle(_ rest: String, at index: Int) -> Bool {
    guard rest.utf8.count < 60, !".;:".utf8.contains(rest.utf8.last ?? 0) else { return false }
    let next = index + 1 < lines.count ? lines[index + 1] : nil
    let isOpen = next.map { $0.isContent && $0.indent <= lines[index].indent } ?? false
    return !isOpen && !TaggedWords(rest, lexicon: lexicon).words.contains { $0.isA(.finiteVerb) }
  }

  /// `1. Opening: The Chair opened the meeting.`
  func runIn(_ label: HeadingLabel, at index: Int) -> HeadingMark? {
    let start = label.rest.prefix(70)
    guard let end = start.firstStopAndDash ?? start.dashBehindCapitals ?? start.firstColonOrStop,
      label.rest[..<end.lowerBound].utf8.count <= 60
    else { return nil }
    let title = String(label.rest[..<end.lowerBound])
    // "1. Opening. - The host welcomed everybody."
    let behind = label.rest[end.upperBound...]
    let rest = String(behind.drop { "-–— ".contains($0) })
    let isDashed = rest.utf8.count < behind.utf8.count
    let wording = TaggedWords(title, lexicon: lexicon)
    let startsSentence = rest.first?.isUppercase == true || rest.first?.isNumber == true
    guard wording.words.count <= (label.style.isLettered ? 10 : isDashed ? 12 : 7), startsSentence,
      !wording.words.contains(where: { $0.isA(.finiteVerb) }), title.utf8.count > 2,
      rest.utf8.count > 30 || isDashed || isWrapped(rest, at: index)
        || (rest.utf8.last == UInt8(ascii: ".") && rest.utf8.count > 8)
    else { return nil }
    let standing = Standing(of: index, through: index, in: lines)
    let likeness = HeadingTitle.likeness(of: title, lexicon: lexicon)
    guard likeness > 0.5, start.firstStopAndDash != nil || !isPartOfTitle(rest, at: index) else { return nil }
    var mark = HeadingMark(
      family: .labelled(label.style, isRunIn: true, isOnOwnLine: false), label: label.text,
      numbers: label.numbers.values,
      title: title, likeness: likeness * (standing.isFreeAbove ? 1 : 0.5))
    mark.rest = rest
    mark.level = label.depth
    return mark
  }
}

extension Substring {
  /// The first stop with a dash behind it, `. – `: what stands before it is a title, whatever marks that has.
  fileprivate var firstStopAndDash: Range<Index>? {
    for stop in utf8.indices where utf8[stop] == UInt8(ascii: ".") {
      let behind = self[utf8.index(after: stop)...]
      if [" – ", " — ", " - ", " -- "].contains(where: behind.hasPrefix) {
        return stop..<utf8.index(stop, offsetBy: 2)
      }
      // "1. Opening.—The Chair opened the meeting."
      if ["—", "–"].contains(where: behind.hasPrefix) { return stop..<utf8.index(after: stop) }
    }
    return nil
  }

  /// The first colon or stop with a space behind it, and the space.
  fileprivate var firstColonOrStop: Range<Index>? {
    var mark: Index?
    for index in utf8.indices {
      let byte = utf8[index]
      if let mark, byte == UInt8(ascii: " ") { return mark..<utf8.index(after: index) }
      mark = byte == UInt8(ascii: ":") || byte == UInt8(ascii: ".") ? index : nil
    }
    return nil
  }
}
