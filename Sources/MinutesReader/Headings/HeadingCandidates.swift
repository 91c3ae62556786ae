import Model

/// Finds every line that might be a heading, whatever the document's way of marking them turns out to be.
struct HeadingCandidates {
  let lines: [SourceLine]
  let lexicon: LexiconIndex
  /// Whether titles behind a label may begin with a small letter, as in notes jotted down, and others stand unmarked in
  /// running lines: where nothing else was found.
  let areSmall: Bool
  /// The first line with the end of a sentence.
  private let firstSentence: Int
  private(set) var marks: [Int: HeadingMark] = [:]

  init(in lines: [SourceLine], small areSmall: Bool = false, lexicon: LexiconIndex) {
    self.lines = lines
    self.lexicon = lexicon
    self.areSmall = areSmall
    firstSentence = lines.firstIndex(where: \.endsSentence) ?? lines.count
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
    guard line.isContent, line.text.utf8.count <= 4000, line.text.utf8.first != UInt8(ascii: "|") else {
      return nil
    }
    if let level = line.titleLevel { return named(line.text, family: .hashes, level: level) }
    if let mark = underlined(index) { return mark }
    if line.isBold { return emphasised(index, .bold) }
    if line.isItalic, let mark = emphasised(index, .italic) { return mark }
    if line.boldLength > 0 { return boldRunIn(line) }
    if let mark = signed(index) { return mark }
    if let mark = labelled(index), !isPartOfTitle(mark, line.text), !goesOnWithList(index) { return mark }
    return unlabelled(index) ?? endedByColon(index)
  }

  /// "Agenda: item 1, Opening; item 2, Reports;" / "item 3, Closing"
  private func goesOnWithList(_ index: Int) -> Bool {
    guard index > 0, lines[index - 1].isContent, let label = HeadingLabel(lines[index], lexicon: lexicon),
      label.style.isKnown
    else { return false }
    return [UInt8(ascii: ";"), UInt8(ascii: ",")].contains(lines[index - 1].lastByte)
  }

  /// "Duty roster 8-9 June:": words before a number are a label only where little else stands there.
  private func isPartOfTitle(_ mark: HeadingMark, _ text: String) -> Bool {
    guard case .labelled(let style, _, _) = mark.family, case .other = style.keyword else { return false }
    return style.delimiter == " " && text.utf8.last == UInt8(ascii: ":")
  }

  /// The marks that underline titles, those of the upper levels first.
  private static let underlines = Array("=-~^".utf8)

  /// A title with a line of one mark below it.
  private func underlined(_ index: Int) -> HeadingMark? {
    guard index + 1 < lines.count, lines[index + 1].text.utf8.count > 2,
      let mark = lines[index + 1].text.utf8.first, let level = Self.underlines.firstIndex(of: mark),
      lines[index + 1].text.utf8.allSatisfy({ $0 == mark }),
      lines[index].text.utf8.count <= 120, index == 0 || !lines[index - 1].isContent,
      ListMark(lines[index].text) == nil
    else { return nil }
    var heading = named(lines[index].text, family: .hashes, level: level + 1)
    heading.lineCount = 2
    return heading
  }

  private func emphasised(_ index: Int, _ family: HeadingMark.Family) -> HeadingMark? {
    let text = lines[index].text
    guard HeadingTitle.likeness(of: text, lexicon: lexicon) > 0 else { return nil }
    var mark = named(text.trimming { ":. ".contains($0) }, family: family, level: 1)
    mark.likeness = HeadingTitle.likeness(of: mark.label == nil ? text : mark.title, lexicon: lexicon)
    return mark
  }

  /// `**Title.** Text goes on`
  private func boldRunIn(_ line: SourceLine) -> HeadingMark? {
    let title = line.text.utf8Slice(0..<line.boldLength).trimming { ":.–— ".contains($0) }
    let rest = line.text.utf8Slice(line.boldLength..<line.text.utf8.count).trimming { ":.–— ".contains($0) }
    guard title.utf8.count <= 80, !rest.isEmpty, HeadingTitle.likeness(of: title, lexicon: lexicon) > 0.5,
      TaskLabel(line.text, lexicon: lexicon) == nil, !SpeakerTurn.begins(line.text, lexicon: lexicon)
    else { return nil }
    var mark = named(title, family: .boldRunIn, level: 1)
    mark.rest = line.text.utf8Slice(line.boldLength..<line.text.utf8.count).trimming { ":–— ".contains($0) }
    mark.likeness = 0.8
    return mark
  }

  /// `■ Title`, standing alone: a sign that lists seldom have. `— Title —`: one on both sides.
  private func signed(_ index: Int) -> HeadingMark? {
    let text = lines[index].text
    guard let byte = text.utf8.first, byte >= 0x80 || byte == UInt8(ascii: "-"), let sign = text.first,
      "■▪●◆►▶§❖○□◼".contains(sign) || "—–-".contains(sign) && text.last == sign
    else { return nil }
    let title = text.trimming { $0 == sign || $0 == " " }
    let standing = Standing(of: index, through: index, in: lines)
    let likeness = HeadingTitle.likeness(of: title, lexicon: lexicon) * standing.weight
    let isFree = standing.isFreeAbove && standing.isFreeBelow
    guard isFree && likeness > 0.5 || "■□§◆".contains(sign) && isAboveText(index, title) else { return nil }
    var mark = named(title, family: .signed(sign), level: 1)
    mark.likeness = max(likeness, 0.6)
    return mark
  }

  /// Whether a title of few words stands right above text that is longer, where lines leave no room between them.
  private func isAboveText(_ index: Int, _ title: String) -> Bool {
    guard index + 1 < lines.count, lines[index + 1].isContent, title.utf8.count < 70 else { return false }
    return HeadingTitle.likeness(of: title, lexicon: lexicon) > 0.8
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
    let last = lastOfCapitals(from: index)
    let text = lines[index...last].map(\.text).joined(separator: " ")
    guard text.utf8.count <= 100 else { return nil }
    let standing = Standing(of: index, through: last, in: lines)
    guard standing.weight > 0.4, !isLabelOfTask(text),
      HeadingTitle.mayBePlain(text, lexicon: lexicon)
    else { return nil }
    let likeness = HeadingTitle.likeness(of: text, lexicon: lexicon) * standing.weight
    let isCapitals = HeadingTitle.isInCapitals(text)
    guard
      isCapitals || standing.isFreeAbove || areSmall && isBetweenSentences(index)
        || MinutesLine(text, lexicon: lexicon).announcesTasks
    else { return nil }
    var mark = HeadingMark(family: isCapitals ? .capitals : .plain, title: text, likeness: likeness)
    mark.lineCount = last - index + 1
    return mark
  }

  /// A short line between lines that end as sentences do, or above the first of these: where no line is blank and nothing
  /// else marks titles, it may be one.
  private func isBetweenSentences(_ index: Int) -> Bool {
    guard index > 0, index + 1 < lines.count, lines[index].text.utf8.count < 60, !lines[index].endsClause,
      lines[index + 1].isContent, lines[index + 1].endsSentence
    else { return false }
    return lines[index - 1].endsSentence || index <= firstSentence
  }

  /// The last line of a title in capitals, which may go on in the next line where it breaks off at a small word.
  private func lastOfCapitals(from index: Int) -> Int {
    guard index + 1 < lines.count, lines[index + 1].isContent, lines[index].text.utf8.count <= 100,
      HeadingTitle.isInCapitals(lines[index].text), HeadingTitle.isInCapitals(lines[index + 1].text),
      let last = TaggedWords(lines[index].text, lexicon: lexicon).words.last,
      last.isA(.article) || last.isA(.conjunction) || last.isA(.genitive) || last.isA(.preposition)
    else { return index }
    return index + 1
  }

  /// `Press lines:`, above what is said of it.
  private func endedByColon(_ index: Int) -> HeadingMark? {
    let text = lines[index].text
    guard text.utf8.count <= 60, text.utf8.last == UInt8(ascii: ":"), index + 1 < lines.count,
      index == 0 || !lines[index - 1].isContent || lines[index - 1].text.utf8.last != UInt8(ascii: ","),
      !lines[index + 1].startsWithSmallLetter, ListMark(text) == nil,
      TaskLabel(text, lexicon: lexicon) == nil || MinutesLine(text, lexicon: lexicon).announcesTasks
    else { return nil }
    let title = text.trimming { ": ".contains($0) }
    let wording = TaggedWords(title, lexicon: lexicon)
    guard wording.words.count <= 7, wording.label == nil,
      !wording.words.contains(where: { $0.isA(.finiteVerb) }),
      !SpeakerTurn.begins(text, lexicon: lexicon)
    else { return nil }
    let likeness = HeadingTitle.likeness(of: title, lexicon: lexicon)
    return likeness > 0.5 ? HeadingMark(family: .endedByColon, title: title, likeness: likeness) : nil
  }

  /// `ACTION POINT 1`; "Follow-up" alone heads a list.
  private func isLabelOfTask(_ text: String) -> Bool {
    TaskLabel(text, lexicon: lexicon) != nil
      && (text.contains(where: \.isNumber) || !MinutesLine(text, lexicon: lexicon).announcesTasks)
  }

  /// `(i)`, `(v)` are numbers where `(ii)` is one.
  private mutating func countInSmallRoman() {
    let values = ["i": 1, "v": 5, "x": 10]
    for (index, mark) in marks {
      guard case .labelled(let style, _, _) = mark.family, style.numerals == .lowerLetters,
        let label = mark.label, let value = values[label]
      else { continue }
      marks[index]?.numbers = [value]
    }
  }

  /// `I` and `V` are numbers where the document counts in Roman numerals, letters where it counts A, B, C.
  private mutating func resolveLetters() {
    var labels: [LabelNumbers.Kind: Set<String>] = [:]
    for mark in marks.values {
      guard case .labelled(let style, _, _) = mark.family, let label = mark.label else { continue }
      labels[style.numerals, default: []].insert(label)
    }
    if labels[.lowerLetters]?.contains("ii") == true { countInSmallRoman() }
    guard labels[.upperLetters]?.isSuperset(of: ["A", "B"]) == true else { return }
    // Where both are counted, by "II" too, the first numbers stay numbers.
    let numbers: Set = labels[.roman]?.contains("II") == true ? ["I", "V", "X"] : []
    for (index, mark) in marks {
      guard case .labelled(var style, let isRunIn, let isOnOwnLine) = mark.family,
        style.numerals == .roman, let label = mark.label, label.utf8.count == 1,
        let letter = label.utf8.first,
        !numbers.contains(label)
      else { continue }
      style.numerals = .upperLetters
      marks[index]?.family = .labelled(style, isRunIn: isRunIn, isOnOwnLine: isOnOwnLine)
      marks[index]?.numbers = [Int(letter) - 64]
    }
  }
}
