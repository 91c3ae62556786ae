import Model

/// Finds what the minutes ask of whom.
struct RequestReader {
  private(set) var actions: [ActionProposal] = []
  /// Weaker ones: wishes, announcements, positions.
  private(set) var mentions: [ActionProposal] = []

  private let due: DueReader
  private let lexicon: LexiconIndex

  /// The words by which the group's name calls its members: `planners` of the "Network of Exercise Planners".
  private let members: Set<String>

  init(due: DueReader, group: String?, lexicon: LexiconIndex) {
    self.due = due
    self.lexicon = lexicon
    members = Self.members(of: group, lexicon)
  }

  /// The item that is read.
  private var item: OutlineItem?
  private var isTaskList = false
  /// Whether the item is about linkage: what States say there of themselves are answers.
  private var collectsAnswers = false
  private var lead = Lead()

  mutating func begin(_ item: OutlineItem) {
    self.item = item
    isTaskList = MinutesLine(item.item.title, lexicon: lexicon).announcesTasks
    collectsAnswers = LinkageTopic.isIn(TaggedWords(item.item.title, lexicon: lexicon).present)
    lead = Lead()
  }

  /// Reads the passage of that number of the item, from 1.
  mutating func read(_ passage: Passage, _ wording: TaggedPassage, number: Int) {
    guard let item else { return }
    let place = Place(position: item.item.position, passage: number)
    let head = item.tableHeads[number]
    if readTaskCell(passage, head: head, at: place) { return }
    if readTask(passage, head: head, isTaskList: isTaskList, at: place) { return }
    if item.arrows.contains(number), readArrow(passage, at: place) { return }
    if passage.kind != .listEntry { lead = Lead() }
    if readEntry(passage, under: lead, at: place) { return }
    let found = readSentences(passage, wording, at: place)
    if passage.kind == .paragraph { lead = found }
  }

  private static func members(of group: String?, _ lexicon: LexiconIndex) -> Set<String> {
    guard let group else { return [] }
    let wording = TaggedWords(group, lexicon: lexicon)
    let names = wording.words.indices.filter { index in
      let word = wording.words[index]
      return word.range.count > 4 && !word.isA(.group) && !word.isA(.doer) && !word.isA(.genitive)
        && word.number == nil
    }
    return Set(names.map { wording.folded($0) }.filter { $0.hasSuffix("s") || $0.hasSuffix("en") })
  }

  private struct Place {
    let position: Int
    let passage: Int
  }

  /// What the paragraph before a list says of all its entries.
  private struct Lead {
    /// Whom the entries are asked of: "Member States were asked to:".
    var owners: [Owner] = []
    var force: Force?
    /// Whether the entries are steps that were agreed.
    var isAgreement = false
  }

  private mutating func add(
    _ quote: Range<Int>, of text: String, _ force: Force, _ owners: [Owner], _ due: DueDate?, at place: Place
  ) {
    let proposal = ActionProposal(
      span: ReadSpan(position: place.position, passage: place.passage, range: quote),
      quote: text.utf8Slice(quote),
      force: due != nil && !force.isMention && force != .undertaking ? .deadline : force, owners: owners,
      due: due)
    if force.isMention { mentions.append(proposal) } else { actions.append(proposal) }
  }
}

// Tasks that are printed as such.
extension RequestReader {
  private mutating func readTask(_ passage: Passage, head: [String]?, isTaskList: Bool, at place: Place)
    -> Bool
  {
    let text = passage.text
    let label = TaskLabel(text, lexicon: lexicon)
    let isRowOfTasks = passage.kind == .tableRow && (isTaskList || namesOwnersAndTasks(head))
    let box = Self.box(of: text, lexicon)
    guard label != nil || isRowOfTasks || box != nil || (isTaskList && passage.kind == .listEntry) else {
      return false
    }
    let start = box?.end ?? 0
    let task = text.utf8Slice((label?.end ?? start)..<text.utf8.count)
    guard box?.isTicked != true,
      let entry = TaskEntry(
        task.isEmpty ? text : task, head: head, kind: passage.kind, due: due, lexicon: lexicon)
    else { return true }
    add(start..<text.utf8.count, of: text, .request, entry.owners, entry.due, at: place)
    return true
  }

  /// `→ LU: send the posters`: what an arrow marks is a task where it names somebody.
  private mutating func readArrow(_ passage: Passage, at place: Place) -> Bool {
    guard let item, item.arrows.count < item.item.passages.count,
      let entry = TaskEntry(passage.text, head: nil, kind: .listEntry, due: due, lexicon: lexicon),
      !entry.owners.isEmpty
    else { return false }
    add(0..<passage.text.utf8.count, of: passage.text, .request, entry.owners, entry.due, at: place)
    return true
  }

  /// The task in the column for it, of a row that says more than that.
  private mutating func readTaskCell(_ passage: Passage, head: [String]?, at place: Place) -> Bool {
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

  /// `[ ]`, `[x]`, `[open]`, `[done]` before a task, and where it ends.
  private static func box(of text: String, _ lexicon: LexiconIndex) -> (isTicked: Bool, end: Int)? {
    guard text.utf8.first == UInt8(ascii: "["),
      let close = text.utf8.prefix(14).firstIndex(of: UInt8(ascii: "]"))
    else { return nil }
    let inside = TaggedWords(String(text[text.utf8.index(after: text.startIndex)..<close]), lexicon: lexicon)
    let end = text.utf8.distance(from: text.startIndex, to: close) + 2
    guard end < text.utf8.count else { return nil }
    if inside.words.isEmpty { return (false, end) }
    if inside.text.lowercased() == "x" || inside.phrase(.doneMark, at: 0) == inside.words.indices {
      return (true, end)
    }
    return inside.phrase(.undecided, at: 0) == inside.words.indices ? (false, end) : nil
  }

  private func namesOwnersAndTasks(_ head: [String]?) -> Bool {
    let columns = head?.compactMap { TaskColumn(of: $0, lexicon: lexicon) } ?? []
    return columns.contains(.owner) && (columns.contains(.task) || columns.contains(.due))
  }

  /// An entry of a list whose lead says what it is.
  private mutating func readEntry(_ passage: Passage, under lead: Lead, at place: Place) -> Bool {
    guard passage.kind == .listEntry, lead.force != nil || lead.isAgreement else { return false }
    let wording = TaggedWords(passage.text, lexicon: lexicon)
    let date = due.due(in: wording, .step)
    if let force = lead.force {
      add(0..<passage.text.utf8.count, of: passage.text, force, lead.owners, date, at: place)
      return true
    }
    guard !wording.has(.negation), let owners = owners(ofEntry: wording) else { return false }
    add(
      0..<passage.text.utf8.count, of: passage.text, .undertaking,
      owners, date, at: place)
    return true
  }
}

// Entries under a lead.
extension RequestReader {
  /// Whoever the entry begins with, "SI puts …", or is addressed to, "aux chambres d'ouvrir …"; nil for nobody.
  private func owners(ofEntry wording: TaggedWords) -> [Owner]? {
    let doers = Doers(wording)
    if let first = wording.mentions.first, first.words.lowerBound < 3 {
      return doers.subject.isEmpty ? [first.owner] : doers.subject
    }
    let start =
      wording.words.indices.first { !wording.isA(.article, at: $0) && !wording.isA(.preposition, at: $0) }
      ?? 0
    guard start > 0, wording.words.indices.contains(start),
      wording.isA(.doer, at: start) || wording.isA(.doer, at: start + 1)
        || isAddressed(wording)
    else { return nil }
    let end =
      (start + 1..<wording.words.count).first {
        wording.isA(.genitive, at: $0) && ($0 > start + 2 || wording.words[$0].gap.contains(.comma))
      } ?? start + 1
    return [Owner(wording.text(of: start..<end))]
  }

  /// "à la DDETS de mettre à jour": languages that address with a preposition and ask with another.
  private func isAddressed(_ wording: TaggedWords) -> Bool {
    wording.lexicon.lexicon.words[.infinitiveMark] == nil && !wording.lexicon.lexicon.joinsNouns
      && wording.isA(.preposition, at: 0)
  }
}

// Sentences.
extension RequestReader {
  /// Reads the sentences of a passage; gives what they say of a list that follows.
  private mutating func readSentences(_ passage: Passage, _ whole: TaggedPassage, at place: Place) -> Lead {
    var lead = Lead()
    let speaker = self.speaker(of: passage.text)
    var antecedent = speaker
    for (range, wording) in whole.sentences where !wording.words.isEmpty {
      let date = wording.hits.isEmpty ? nil : due.due(in: wording, wording.has(.delivery) ? .step : .deadline)
      let doers = Doers(wording, antecedent: antecedent, speaker: speaker, members: members)
      let sentence = RequestSentence(doers, due: date)
      let endsInColon = whole.bytes[range].last == UInt8(ascii: ":")
      if range.lowerBound > 0, let entry = inlineTask(passage.text.utf8Slice(range)) {
        add(range, of: passage.text, .request, entry.owners, entry.due, at: place)
      } else if sentence.opensList {
        lead = Lead(owners: sentence.owners, force: sentence.force)
      } else if let force = sentence.force {
        add(range, of: passage.text, force, sentence.owners, date ?? due.due(in: wording, .step), at: place)
      } else if let force = Self.weakForce(of: wording) {
        add(range, of: passage.text, force, [], date, at: place)
      }
      if endsInColon, !sentence.opensList {
        let collectsAnswers = self.collectsAnswers || LinkageTopic.isIn(whole.present)
        lead = Lead(
          isAgreement: !collectsAnswers && (wording.has(.agreement) || !wording.patternHits.isEmpty))
      }
      let subject = sentence.subject
      if !subject.isEmpty { antecedent = subject } else if !Self.goesOn(wording) { antecedent = speaker }
    }
    return lead
  }

  /// A task that is marked in the middle of a paragraph: `[ACTION] …`.
  private func inlineTask(_ sentence: String) -> TaskEntry? {
    guard sentence.utf8.first == UInt8(ascii: "["), let label = TaskLabel(sentence, lexicon: lexicon) else {
      return nil
    }
    return TaskEntry(
      sentence.utf8Slice(label.end..<sentence.utf8.count), head: nil, kind: .paragraph, due: due,
      lexicon: lexicon)
  }

  /// Whoever has the floor: `COM: We shall see.`
  private func speaker(of text: String) -> [Owner] {
    guard SpeakerTurn.begins(text, lexicon: lexicon), let end = SpeakerTurn.endOfName(text) else { return [] }
    let name = String(text[..<end])
    let named = TaggedWords(name, lexicon: lexicon).mentions.map(\.owner).distinct
    // "Mr Daly (Returning Officers)": for whom he speaks.
    guard named.isEmpty, let open = name.firstIndex(of: "("), name.last == ")" else { return named }
    return [Owner(String(name[name.index(after: open)...].dropLast()))]
  }

  /// Whether the sentence goes on about whoever was named before.
  private static func goesOn(_ wording: TaggedWords) -> Bool {
    wording.isA(.pronoun, at: 0) || wording.isA(.possessive, at: 0)
  }

  /// A wish or an announcement; nil for anything else.
  private static func weakForce(of wording: TaggedWords) -> Force? {
    if wording.has(.nextMeeting) { return nil }
    if let wish = wording.first(.wish) {
      let isSaidBySomebody = wording.hits.contains { if case .owner = $0.meaning { true } else { false } }
      return isSaidBySomebody || wish.count > 1 ? .wish : nil
    }
    return wording.first(.announcement).map { $0.count > 1 } ?? false ? .announcement : nil
  }
}
