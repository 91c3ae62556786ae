import Model

/// Tasks that are printed as such.
extension RequestReader {
  /// In a list of tasks what the paragraph above says of the entries.
  struct TaskHeading {
    let owners: [Owner]
    let isDone: Bool
  }

  mutating func readTask(_ passage: Passage, head: [String]?, isTaskList: Bool, at place: Place)
    -> Bool
  {
    let text = passage.text
    if text.hasPrefix("<s>") { return true }
    let label = TaskLabel(text, lexicon: lexicon)
    let isRowOfTasks = passage.kind == .tableRow && (isTaskList || namesOwnersAndTasks(head))
    let box = TaskBox(text, lexicon: lexicon)
    let isEntry = isTaskList && passage.kind == .listEntry && !isNumberedProse(passage, at: place)
    let isBlock = item?.blocks.contains(place.passage) ?? false
    guard label != nil || isRowOfTasks || box != nil || isEntry || isBlock else { return false }
    let start = box?.end ?? 0
    let task = text.utf8Slice((label?.end ?? box?.task ?? start)..<text.utf8.count)
    guard box?.isTicked != true, heading?.isDone != true,
      let entry = TaskEntry(
        task.isEmpty ? text : task, head: head, kind: passage.kind, due: due, lexicon: lexicon)
    else { return true }
    let isPlain = label == nil && box == nil && !isBlock && passage.kind == .listEntry
    // A numbered paragraph that names nobody tells what was done.
    if isPlain, entry.owners.isEmpty, heading == nil, item?.marks[place.passage] == .number { return false }
    let owners = entry.owners.isEmpty ? heading?.owners ?? askedOwners(task) : entry.owners
    add(start..<text.utf8.count, of: text, .request, owners, entry.due, at: place)
    return true
  }

  /// Whether the passage is a paragraph with a number, and no task: several sentences tell what was done.
  private func isNumberedProse(_ passage: Passage, at place: Place) -> Bool {
    item?.marks[place.passage] == .number
      && (Sentences.ranges(in: passage.text).count > 1 || passage.text.utf8.last == UInt8(ascii: ":")
        || item?.marks.values.contains(.sign) == true)
  }

  /// Whom a task asks that is written as a sentence.
  private func askedOwners(_ task: String) -> [Owner] {
    RequestSentence(Doers(TaggedWords(task, lexicon: lexicon)), due: nil).owners
  }

  /// `→ LU: send the posters`: what an arrow marks is a task where it names somebody.
  mutating func readArrow(_ passage: Passage, at place: Place) -> Bool {
    guard let item, item.arrows.count < item.item.passages.count,
      let entry = TaskEntry(passage.text, head: nil, kind: .listEntry, due: due, lexicon: lexicon),
      !entry.owners.isEmpty
    else { return false }
    add(0..<passage.text.utf8.count, of: passage.text, .request, entry.owners, entry.due, at: place)
    return true
  }

  /// `ENISA => scenario => 8 April`
  mutating func readBetweenArrows(_ text: String, at place: Place) -> Bool {
    guard let parts = ListMark.partsBetweenArrows(of: text) else { return false }
    let who = TaggedWords(parts[0], lexicon: lexicon)
    let isAll = who.words.count == 1 && who.isA(.quantifier, at: 0)
    guard who.isOnlyParties || isAll else { return false }
    let owners = isAll ? [.party(.memberStates)] : who.mentions.map(\.owner).distinct
    let date = due.due(in: TaggedWords(parts[2], lexicon: lexicon), .any)
    add(0..<text.utf8.count, of: text, .request, owners, date, at: place)
    return true
  }

  /// `Letter to voters [all, 25 June]`: an entry with nothing but parties, and perhaps a date, in brackets at its end.
  mutating func readBracketed(_ passage: Passage, at place: Place) -> Bool {
    let text = passage.text
    guard passage.kind == .listEntry, text.utf8.last == UInt8(ascii: "]"),
      let open = text.utf8.lastIndex(of: UInt8(ascii: "[")), open > text.startIndex
    else { return false }
    let inside = TaggedWords(String(text[open...]), lexicon: lexicon)
    let isAll = inside.words.first.map { $0.isA(.quantifier) } ?? false
    guard inside.isPartiesAndDate || isAll && inside.mentions.isEmpty else { return false }
    let owners = isAll ? [.party(.memberStates)] : inside.mentions.map(\.owner).distinct
    add(0..<text.utf8.count, of: text, .request, owners, due.due(in: inside, .any), at: place)
    return true
  }

  /// What a paragraph in a list of tasks says of the entries below it: whose they are, "For the Commission:", or that they
  /// are done, "Closed:".
  func taskHeading(_ text: String) -> TaskHeading? {
    guard text.utf8.last == UInt8(ascii: ":"), text.utf8.count < 90,
      let last = Sentences.ranges(in: text).last
    else { return nil }
    let wording = TaggedWords(text.utf8Slice(last), lexicon: lexicon)
    let owners = wording.mentions.map(\.owner).distinct
    return TaskHeading(owners: owners, isDone: owners.isEmpty && wording.has(.doneMark))
  }

  /// The task in the column for it, of a row that says more than that.
  mutating func readTaskCell(_ passage: Passage, head: [String]?, at place: Place) -> Bool {
    let columns = head?.map { TaskColumn(of: $0, lexicon: lexicon) } ?? []
    guard passage.kind == .tableRow, !columns.contains(.owner), let column = columns.lastIndex(of: .task),
      column > 0
    else { return false }
    let cells = passage.text.components(separatedBy: " | ")
    guard cells.indices.contains(column), cells[column].utf8.count > 3 else { return false }
    let start = cells[..<column].reduce(0) { $0 + $1.utf8.count + 3 }
    guard let entry = TaskEntry(cells[column], head: nil, kind: .listEntry, due: due, lexicon: lexicon) else {
      return false
    }
    add(
      start..<start + cells[column].utf8.count, of: passage.text, .request, entry.owners, entry.due, at: place
    )
    return true
  }

  private func namesOwnersAndTasks(_ head: [String]?) -> Bool {
    let columns = head?.compactMap { TaskColumn(of: $0, lexicon: lexicon) } ?? []
    return columns.contains(.owner) && (columns.contains(.task) || columns.contains(.due))
  }
}
