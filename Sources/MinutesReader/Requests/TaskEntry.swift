import Model

/// A task that is printed as one: an entry of a list, a row of a table, a labelled line.
struct TaskEntry {
  let owners: [Owner]
  let due: DueDate?

  /// Nil where the text is no open task.
  init?(_ text: String, head: [String]?, kind: Passage.Kind, due reader: DueReader, lexicon: LexiconIndex) {
    let wording = TaggedWords(text, lexicon: lexicon)
    guard !wording.words.isEmpty, !text.lowercased().hasPrefix("[x]"),
      wording.phrase(.nextMeeting, at: 0) == nil
    else { return nil }
    if kind == .tableRow {
      let row = TaskRow(cells: text.components(separatedBy: " | "), head: head, due: reader, lexicon: lexicon)
      guard !row.isDone, !row.isEmpty else { return nil }
      (owners, due) = (row.owners, row.due)
      return
    }
    let isOfMeeting = wording.has(.following) && wording.first(.meeting)?.lowerBound ?? 9 < 4
    guard !isOfMeeting else { return nil }
    if let done = wording.phrase(.doneMark, at: 0), done.count > 1 { return nil }
    if let last = wording.words.indices.last, wording.isA(.doneMark, at: last),
      wording.words[last].gap != .space
    {
      return nil
    }
    if wording.has(.doneMark) {
      let parts = wording.dashedParts
      let isFirst = parts.count > 1 && parts[0].phrase(.doneMark, at: 0)?.count == parts[0].words.count
      if isFirst || parts.dropFirst().contains(where: TaskRow.saysDone) { return nil }
    }
    due =
      Self.labelledDue(in: wording, reader) ?? reader.due(in: wording, .deadline)
      ?? reader.due(in: wording, .any)
    owners = Self.owners(of: wording, lexicon)
  }

  /// The date behind a word for it and a colon, "Deadline: 14/10".
  private static func labelledDue(in wording: TaggedWords, _ reader: DueReader) -> DueDate? {
    guard let column = wording.all(.dueColumn).first(where: { isLabel($0, wording) }) else {
      return nil
    }
    let rest = wording.text(of: column.upperBound..<wording.words.count)
    return reader.due(in: TaggedWords(rest, lexicon: wording.lexicon), .any)
  }

  /// Whoever is named first: before a colon, a dash or "to"; or behind a word for it, or in brackets at the end.
  private static func owners(of wording: TaggedWords, _ lexicon: LexiconIndex) -> [Owner] {
    let mentions = wording.mentions
    if let column = wording.all(.ownerColumn).first(where: { isLabel($0, wording) }) {
      let end = (column.upperBound + 1..<max(column.upperBound + 1, wording.words.count)).first {
        wording.words[$0].gap.contains(.colon)
      }
      let next = wording.all(.dueColumn).first {
        $0.lowerBound >= column.upperBound && isLabel($0, wording)
      }?.lowerBound
      let reach = column.upperBound..<(next ?? end.map { $0 - 1 } ?? wording.words.count)
      guard !reach.isEmpty, wording.phrase(.undecided, at: reach.lowerBound)?.upperBound != reach.upperBound
      else { return [] }
      let named = mentions.filter { reach.contains($0.words.lowerBound) }.map(\.owner)
      return named.isEmpty ? names(reach, wording) : named.distinct
    }
    let mark = wording.words.indices.dropFirst().first { index in
      let gap = wording.words[index].gap
      return gap.contains(.colon) || gap.contains(.dash)
        || (index < 8 && wording.words[index].range.count == 2 && wording.text(of: index..<index + 1) == "to")
    }
    // "Evaluation of the campaign: NL, 9 June 2023"
    if let mark, wording.words[mark].gap.contains(.colon), mark > 1 {
      let behind = TaggedWords(wording.text(of: mark..<wording.words.count), lexicon: wording.lexicon)
      if behind.isPartiesAndDate { return behind.mentions.map(\.owner).distinct }
    }
    if let mark {
      let named = mentions.filter { $0.words.upperBound <= mark }
      if let first = named.first, first.words.lowerBound < 3 { return named.map(\.owner).distinct }
      // "All authorities: …"
      if named.isEmpty, wording.words[mark].gap.contains(.colon), mark < 4, wording.isA(.quantifier, at: 0),
        (1..<mark).contains(where: { wording.isA(.doer, at: $0) })
      {
        return [.party(.memberStates)]
      }
      let isBody = mark < 9 && (0..<min(3, mark)).contains { wording.isA(.doer, at: $0) }
      if wording.words[mark].gap.contains(.colon), isBody || mark < 5 && wording.words[0].shape != .small {
        return names(0..<mark, wording)
      }
      if mark < 5, wording.words[mark].gap == .space, wording.words[0].shape != .small {
        return [Owner(withoutArticle(0..<mark, wording))]
      }
    }
    if let first = mentions.first, first.words.lowerBound < 2 {
      return Doers(wording).subject
    }
    if let last = mentions.last, wording.words[last.words.lowerBound].gap.contains(.opening) {
      return [last.owner]
    }
    if let members = bracketed(wording, mentions) { return members }
    if let part = wording.dashedParts.first(where: \.isPartiesAndDate) {
      return part.mentions.map(\.owner).distinct
    }
    return mentions.isEmpty ? Doers(wording).subject : []
  }

  /// `Glossary (AT, DE) – 31 October`: brackets with nothing but parties.
  private static func bracketed(_ wording: TaggedWords, _ mentions: [Mention]) -> [Owner]? {
    guard let open = mentions.first(where: { wording.words[$0.words.lowerBound].gap.contains(.opening) })
    else {
      return nil
    }
    let start = open.words.lowerBound
    let end =
      (start + 1..<max(start + 1, wording.words.count)).first { wording.words[$0].gap.contains(.closing) }
      ?? wording.words.count
    let inside = TaggedWords(wording.text(of: start..<end), lexicon: wording.lexicon)
    return inside.isOnlyParties ? inside.mentions.map(\.owner).distinct : nil
  }

  /// Whoever stands before the mark: one, or several known by their letters, "ANSSI et CNIL".
  private static func names(_ range: Range<Int>, _ wording: TaggedWords) -> [Owner] {
    let areAcronyms = range.allSatisfy {
      wording.words[$0].shape == .capitals || wording.isA(.conjunction, at: $0)
        || wording.isA(.article, at: $0)
    }
    return areAcronyms
      ? wording.parts(of: range).map { Owner($0) } : [Owner(withoutArticle(range, wording))]
  }

  private static func withoutArticle(_ range: Range<Int>, _ wording: TaggedWords) -> String {
    let start = range.first { !wording.isA(.article, at: $0) } ?? range.lowerBound
    return wording.text(of: start..<range.upperBound)
  }

  /// Whether the words are a label, followed by a colon; without one in a block of labels, "Task … Owner … Deadline …".
  private static func isLabel(_ range: Range<Int>, _ wording: TaggedWords) -> Bool {
    guard wording.words.indices.contains(range.upperBound) else {
      // "Deadline: –"
      let end = wording.words[range.upperBound - 1].range.upperBound
      return end < wording.bytes.count && wording.bytes[end] == UInt8(ascii: ":")
    }
    if wording.words[range.upperBound].gap.contains(.colon) { return true }
    return isBlock(wording) && wording.words[range.lowerBound].shape == .capitalised
  }

  private static func isBlock(_ wording: TaggedWords) -> Bool {
    wording.isA(.taskColumn, at: 0) && wording.words[0].shape == .capitalised
      && wording.all(.ownerColumn).contains {
        $0.lowerBound > 0 && wording.words[$0.lowerBound].shape == .capitalised
      }
  }
}

/// A row of a table of tasks.
struct TaskRow {
  private(set) var owners: [Owner] = []
  private(set) var due: DueDate?
  private(set) var isDone = false
  /// Whether the columns for owner and date both hold nothing.
  private(set) var isEmpty = false

  /// `done`, `closed on 4 May`: the mark, with at most a date behind it.
  static func saysDone(_ cell: TaggedWords) -> Bool {
    guard let mark = cell.phrase(.doneMark, at: 0) else { return false }
    return mark.count == cell.words.count || cell.words[mark.upperBound...].contains { $0.number != nil }
  }

  /// `BE (done)`
  private static func endsDone(_ cell: TaggedWords) -> Bool {
    cell.words.last.map { $0.isA(.doneMark) && $0.gap.contains(.opening) } ?? false
  }

  private static func isBlank(_ cell: String) -> Bool {
    cell.allSatisfy { !$0.isLetter && !$0.isNumber && $0 != "?" }
  }

  init(cells: [String], head: [String]?, due reader: DueReader, lexicon: LexiconIndex) {
    let wordings = cells.map { TaggedWords($0, lexicon: lexicon) }
    let columns = head?.map { TaskColumn(of: $0, lexicon: lexicon) } ?? []
    isDone = wordings.contains { Self.saysDone($0) || Self.endsDone($0) }
    let dueCell = columns.firstIndex(of: .due)
    due = dueCell.flatMap { wordings.indices.contains($0) ? reader.due(in: wordings[$0], .any) : nil }
    if dueCell == nil { due = wordings.lazy.compactMap { reader.due(in: $0, .any) }.first }
    if let owner = columns.firstIndex(of: .owner), wordings.indices.contains(owner) {
      owners = Self.owners(of: wordings[owner])
      isEmpty =
        owners.isEmpty && due == nil
        && [owner, dueCell].allSatisfy {
          $0.map { cells.indices.contains($0) && Self.isBlank(cells[$0]) } ?? false
        }
    } else if let cell = wordings.first(where: \.isOnlyParties) {
      owners = Self.owners(of: cell)
    } else if wordings.count > 3, let cell = wordings.dropLast().last {
      owners = Self.owners(of: cell)
    }
  }

  /// The parties of a cell, or what it says.
  private static func owners(of cell: TaggedWords) -> [Owner] {
    let mentions = cell.mentions
    let names = cell.names
    // "EEAS, Northbridge": of a list of names those count too that nobody knows.
    if !mentions.isEmpty, names.count > mentions.count, names.allSatisfy({ $0.utf8.count < 30 }) {
      return names.map { name in
        TaggedWords(name, lexicon: cell.lexicon).mentions.first?.owner ?? Owner(name)
      }.distinct
    }
    if !mentions.isEmpty { return mentions.map(\.owner).distinct }
    guard !cell.words.isEmpty, cell.phrase(.undecided, at: 0)?.count != cell.words.count else { return [] }
    return names.map { Owner($0) }
  }
}

extension TaggedWords {
  /// The parts between dashes and colons.
  var dashedParts: [TaggedWords] {
    var starts = [0]
    for index in words.indices.dropFirst() where !words[index].gap.isDisjoint(with: [.dash, .colon]) {
      starts.append(index)
    }
    return zip(starts, starts.dropFirst() + [words.count]).filter { $0 < $1 }.map { start, end in
      TaggedWords(text(of: start..<end), lexicon: lexicon)
    }
  }

  /// Whether it names parties and nothing else.
  var isOnlyParties: Bool {
    let mentions = self.mentions
    guard !mentions.isEmpty else { return false }
    return words.indices.allSatisfy { index in
      mentions.contains { $0.words.contains(index) } || isA(.article, at: index)
        || isA(.conjunction, at: index)
    }
  }

  /// "Commission, 30 June 2023": parties, and when.
  var isPartiesAndDate: Bool {
    let mentions = self.mentions
    guard let first = mentions.first, first.words.lowerBound < 2 else { return false }
    return words.indices.allSatisfy { index in
      mentions.contains { $0.words.contains(index) } || words[index].number != nil
        || [.article, .conjunction, .weekday, .deadline, .endOf, .middleOf].contains { isA($0, at: index) }
        || words[index].starting.contains(.monthName)
    }
  }

  /// The names that commas, slashes and words like "and" separate.
  var parts: [String] { parts(of: words.indices) }

  /// The same, but one where "and" joins the words of a single name: "Audit and Risk Committee".
  var names: [String] {
    let parts = parts
    let isOne =
      parts.count == 2 && words.count > 3 && words[0].shape != .capitals && isA(.conjunction, at: 1)
      && !words.dropFirst(2).contains { $0.gap.contains(.comma) }
    return isOne ? [text(of: words.indices)] : parts
  }

  func parts(of range: Range<Int>) -> [String] {
    var starts = [range.lowerBound]
    for index in range.dropFirst() {
      if isA(.conjunction, at: index) || words[index].gap.contains(.comma)
        || words[index].gap.contains(.slash)
      {
        starts.append(index)
      }
    }
    return zip(starts, starts.dropFirst() + [range.upperBound]).compactMap { start, end in
      var first = isA(.conjunction, at: start) ? start + 1 : start
      if start > range.lowerBound, isA(.article, at: first) { first += 1 }
      return first < end ? text(of: first..<end) : nil
    }
  }
}

extension String {
  /// The parts between the separators.
  func components(separatedBy separator: String) -> [String] {
    var parts: [String] = []
    var rest = self[...]
    while let range = rest.firstRange(of: separator) {
      parts.append(String(rest[..<range.lowerBound]))
      rest = rest[range.upperBound...]
    }
    return parts + [String(rest)]
  }
}
