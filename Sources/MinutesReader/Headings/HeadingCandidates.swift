import Model

/// Finds every line that might be a heading, whatever the document's way of marking them turns out to be.
struct HeadingCandidates {
  private let lines: [SourceLine]
  private let lexicon: LexiconIndex
  private(set) var marks: [Int: HeadingMark] = [:]

  init(in lines: [SourceLine], lexicon: LexiconIndex) {
    self.lines = lines
    self.lexicon = lexicon
    var index = 0
    while index < lines.count {
      if let mark = mark(at: index) {
        marks[index] = mark
        index += mark.lineCount
      } else {
        index += 1
      }
    }
    resolveLetters()
  }

  private func mark(at index: Int) -> HeadingMark? {
    let line = lines[index]
    guard line.isContent, line.text.utf8.count <= 1000, line.text.utf8.first != UInt8(ascii: "|") else {
      return nil
    }
    if let level = line.titleLevel { return named(line.text, family: .hashes, level: level) }
    if let mark = underlined(index) { return mark }
    if line.isBold { return bold(index) }
    if line.boldLength > 0 { return boldRunIn(line) }
    if let mark = signed(index) { return mark }
    return labelled(index) ?? unlabelled(index)
  }

  /// A title with a line of `=` or `-` below it.
  private func underlined(_ index: Int) -> HeadingMark? {
    guard index + 1 < lines.count, lines[index + 1].text.utf8.count > 2,
      let mark = lines[index + 1].text.utf8.first,
      mark == UInt8(ascii: "=") || mark == UInt8(ascii: "-"),
      lines[index + 1].text.utf8.allSatisfy({ $0 == mark }),
      lines[index].text.utf8.count <= 120, index == 0 || !lines[index - 1].isContent,
      ListMark(lines[index].text) == nil
    else { return nil }
    var heading = named(lines[index].text, family: .hashes, level: mark == UInt8(ascii: "=") ? 1 : 2)
    heading.lineCount = 2
    return heading
  }

  private func bold(_ index: Int) -> HeadingMark? {
    let text = lines[index].text
    guard HeadingTitle.likeness(of: text, lexicon: lexicon) > 0 else { return nil }
    var mark = named(text.trimming { ":. ".contains($0) }, family: .bold, level: 1)
    mark.likeness = HeadingTitle.likeness(of: text, lexicon: lexicon)
    return mark
  }

  /// `**Title.** Text goes on`
  private func boldRunIn(_ line: SourceLine) -> HeadingMark? {
    let title = line.text.utf8Slice(0..<line.boldLength).trimming { ":.–— ".contains($0) }
    let rest = line.text.utf8Slice(line.boldLength..<line.text.utf8.count).trimming { ":.–— ".contains($0) }
    guard title.utf8.count <= 80, !rest.isEmpty, HeadingTitle.likeness(of: title, lexicon: lexicon) > 0.5,
      TaskLabel(line.text, lexicon: lexicon) == nil
    else { return nil }
    var mark = named(title, family: .boldRunIn, level: 1)
    mark.rest = line.text.utf8Slice(line.boldLength..<line.text.utf8.count).trimming { ":–— ".contains($0) }
    mark.likeness = 0.8
    return mark
  }

  /// `■ Title`, standing alone: a sign that lists seldom have.
  private func signed(_ index: Int) -> HeadingMark? {
    guard let sign = lines[index].text.first, "■▪●◆►▶§❖○□◼".contains(sign) else { return nil }
    let title = String(lines[index].text.dropFirst()).trimmed
    let standing = Standing(of: index, through: index, in: lines)
    let likeness = HeadingTitle.likeness(of: title, lexicon: lexicon) * standing.weight
    guard standing.isFreeAbove, standing.isFreeBelow, likeness > 0.5 else { return nil }
    var mark = named(title, family: .signed(sign), level: 1)
    mark.likeness = likeness
    return mark
  }

  /// A heading of that family, which may have a label of its own.
  private func named(_ text: String, family: HeadingMark.Family, level: Int) -> HeadingMark {
    var mark = HeadingMark(family: family, title: text, likeness: 1)
    if let label = HeadingLabel(text, lexicon: lexicon), !label.rest.isEmpty {
      (mark.label, mark.numbers, mark.title) = (label.text, label.numbers.values, label.rest)
    }
    mark.level = level
    return mark
  }

  private func unlabelled(_ index: Int) -> HeadingMark? {
    let text = lines[index].text
    guard text.utf8.count <= 100 else { return nil }
    let standing = Standing(of: index, through: index, in: lines)
    guard standing.weight > 0.4, TaskLabel(text, lexicon: lexicon) == nil,
      HeadingTitle.mayBePlain(text, lexicon: lexicon)
    else { return nil }
    let likeness = HeadingTitle.likeness(of: text, lexicon: lexicon) * standing.weight
    let isCapitals = HeadingTitle.isInCapitals(text)
    guard isCapitals || standing.isFreeAbove || MinutesLine(text, lexicon: lexicon).announcesTasks else {
      return nil
    }
    return HeadingMark(family: isCapitals ? .capitals : .plain, title: text, likeness: likeness)
  }

  /// `I` and `V` are numbers where the document counts in Roman numerals, letters where it counts A, B, C.
  private mutating func resolveLetters() {
    var letters: Set<String> = []
    for mark in marks.values {
      guard case .labelled(let style, _, _) = mark.family, style.numerals == .upperLetters,
        let label = mark.label
      else { continue }
      letters.insert(label)
    }
    let hasLetters = letters.contains("A") && letters.contains("B")
    for (index, mark) in marks {
      guard case .labelled(var style, let isRunIn, let isOnOwnLine) = mark.family, hasLetters,
        style.numerals == .roman, let label = mark.label, label.utf8.count == 1, let letter = label.utf8.first
      else { continue }
      style.numerals = .upperLetters
      marks[index]?.family = .labelled(style, isRunIn: isRunIn, isOnOwnLine: isOnOwnLine)
      marks[index]?.numbers = [Int(letter) - 64]
    }
  }
}

// Headings with a number or a letter.
extension HeadingCandidates {
  private func labelled(_ index: Int) -> HeadingMark? {
    guard let label = HeadingLabel(lines[index].text, lexicon: lexicon),
      !beginsWithDate(label, lines[index].text)
    else { return nil }
    return label.rest.isEmpty ? onOwnLine(label, at: index) : inLine(label, at: index)
  }

  /// `9 February 2021, Brussels` counts nothing.
  private func beginsWithDate(_ label: HeadingLabel, _ text: String) -> Bool {
    label.style.keyword == .none
      && DateReader(Wording(text, lexicon: lexicon), reference: Day(2000, 1, 1)).found(at: 0) != nil
  }

  /// The label alone, and the title on the next line with text.
  private func onOwnLine(_ label: HeadingLabel, at index: Int) -> HeadingMark? {
    guard let next = lines[(index + 1)...].prefix(3).firstIndex(where: { !$0.isBlank }),
      lines[next].isContent,
      lines[next].text.utf8.first != UInt8(ascii: "|"),
      HeadingLabel(lines[next].text, lexicon: lexicon) == nil
    else { return nil }
    var title = lines[next].text
    var last = next
    if next + 1 < lines.count, goesOn(title, at: next + 1, below: next) {
      title += " " + lines[next + 1].text
      last = next + 1
    }
    let likeness = HeadingTitle.likeness(of: title, lexicon: lexicon)
    guard likeness > 0.5, title.utf8.last != UInt8(ascii: ".") else { return nil }
    var mark = HeadingMark(
      family: .labelled(label.style, isRunIn: false, isOnOwnLine: true), label: label.text,
      numbers: label.numbers.values,
      title: title, likeness: likeness * Standing(of: index, through: last, in: lines).weight)
    mark.lineCount = last - index + 1
    mark.level = label.depth
    return mark
  }

  private func inLine(_ label: HeadingLabel, at index: Int) -> HeadingMark? {
    if let mark = runIn(label, at: index) { return mark }
    var title = label.rest
    var last = index
    if index + 1 < lines.count, goesOn(title, at: index + 1, below: index) {
      title += " " + lines[index + 1].text
      last = index + 1
    }
    let likeness = HeadingTitle.likeness(of: title, lexicon: lexicon)
    guard likeness > 0 else { return nil }
    var mark = HeadingMark(
      family: .labelled(label.style, isRunIn: false, isOnOwnLine: false), label: label.text,
      numbers: label.numbers.values,
      title: title.trimming { ":. ".contains($0) },
      likeness: likeness * Standing(of: index, through: last, in: lines).weight)
    mark.titleLikeness = likeness
    mark.lineCount = last - index + 1
    mark.level = label.depth
    return mark
  }

  /// Whether the title goes on in the next line: it breaks off where no title ends, or the line goes on in small letters
  /// and the heading stands free or deeper than what follows.
  private func goesOn(_ title: String, at next: Int, below index: Int) -> Bool {
    let line = lines[next]
    guard line.isContent, !line.startsPage, title.utf8.count > 25,
      title.utf8.count + line.text.utf8.count < 180,
      !".:;?!".contains(title.last ?? "."), ListMark(line.text) == nil,
      HeadingLabel(line.text, lexicon: lexicon) == nil
    else { return false }
    let wording = Wording(title, lexicon: lexicon)
    let dangles =
      wording.words.last.map { word in
        word.isA(.conjunction) || word.isA(.article) || word.isA(.genitive) || word.isA(.preposition)
      } ?? false
    guard dangles || line.startsWithSmallLetter else { return false }
    let isFree = next + 1 >= lines.count || !lines[next + 1].isContent
    let isDeeper = line.indent > lines[index].indent && (isFree || lines[next + 1].indent < line.indent)
    return (isFree || isDeeper) && !line.endsClause
  }

  /// `1. Opening: The Chair opened the meeting.`
  private func runIn(_ label: HeadingLabel, at index: Int) -> HeadingMark? {
    guard let end = label.rest.firstRange(ofAnyOf: [": ", ". "]),
      label.rest[..<end.lowerBound].utf8.count <= 60
    else { return nil }
    let title = String(label.rest[..<end.lowerBound])
    let rest = String(label.rest[end.upperBound...])
    let wording = Wording(title, lexicon: lexicon)
    let startsSentence = rest.first?.isUppercase == true || rest.first?.isNumber == true
    guard wording.words.count <= 7, startsSentence,
      !wording.words.contains(where: { $0.isA(.finiteVerb) }), title.utf8.count > 2,
      rest.utf8.count > 30 || (rest.utf8.last == UInt8(ascii: ".") && rest.utf8.count > 8)
    else { return nil }
    let standing = Standing(of: index, through: index, in: lines)
    let likeness = HeadingTitle.likeness(of: title, lexicon: lexicon)
    guard likeness > 0.5 else { return nil }
    var mark = HeadingMark(
      family: .labelled(label.style, isRunIn: true, isOnOwnLine: false), label: label.text,
      numbers: label.numbers.values,
      title: title, likeness: likeness * (standing.isFreeAbove ? 1 : 0.5))
    mark.rest = rest
    mark.level = label.depth
    return mark
  }
}

extension StringProtocol {
  /// The first place where one of the texts stands.
  fileprivate func firstRange(ofAnyOf texts: [String]) -> Range<Index>? {
    var index = startIndex
    while index < endIndex {
      for text in texts where self[index...].hasPrefix(text) {
        return index..<self.index(index, offsetBy: text.count)
      }
      index = self.index(after: index)
    }
    return nil
  }

  fileprivate func trimmed(of characters: String) -> String {
    String(self).trimming { characters.contains($0) }
  }
}
