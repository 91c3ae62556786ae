import Model

/// Finds what the minutes ask of whom.
struct RequestReader {
  private(set) var actions: [ActionProposal] = []
  /// Weaker ones: wishes, announcements, positions.
  private(set) var mentions: [ActionProposal] = []

  let due: DueReader
  let lexicon: LexiconIndex

  /// The words by which the group's name calls its members: `planners` of the "Network of Exercise Planners".
  private let members: Set<String>

  init(due: DueReader, group: String?, lexicon: LexiconIndex) {
    self.due = due
    self.lexicon = lexicon
    members = Self.members(of: group, lexicon)
  }

  /// The item that is read.
  private(set) var item: OutlineItem?
  private var isTaskList = false
  /// Whether the item is about linkage: what States say there of themselves are answers.
  private var collectsAnswers = false
  private var lead = Lead()
  /// Whom the passage before was about at its end.
  private var lastSubject: [Owner] = []
  /// In a list of tasks what the paragraph above says of them.
  private(set) var heading: TaskHeading?

  mutating func begin(_ item: OutlineItem) {
    self.item = item
    isTaskList = MinutesLine(item.item.title, lexicon: lexicon).announcesTasks
    collectsAnswers = LinkageTopic.isIn(TaggedWords(item.item.title, lexicon: lexicon).present)
    lead = Lead()
    lastSubject = []
    heading = nil
  }

  /// Reads the passage of that number of the item, from 1.
  mutating func read(_ passage: Passage, _ wording: TaggedPassage, number: Int) {
    guard let item else { return }
    let place = Place(position: item.item.position, passage: number)
    let head = item.tableHeads[number]
    if readTaskCell(passage, head: head, at: place) { return }
    if readTask(passage, head: head, isTaskList: isTaskList, at: place) { return }
    if item.arrows.contains(number), readArrow(passage, at: place) { return }
    if readBetweenArrows(passage.text, at: place) || readBracketed(passage, at: place) { return }
    if isTaskList, passage.kind == .paragraph { heading = taskHeading(passage.text) }
    // Of paragraphs with numbers, too, one may lead in a list with other marks.
    if passage.kind != .listEntry || lead.mark == item.marks[number] { lead = Lead() }
    if readEntry(passage, under: lead, at: place) { return }
    var found = readSentences(passage, wording, at: place)
    found.mark = item.marks[number]
    if passage.kind == .paragraph || found.force != nil { lead = found }
  }

  private static func members(of group: String?, _ lexicon: LexiconIndex) -> Set<String> {
    guard let group else { return [] }
    let wording = TaggedWords(group, lexicon: lexicon)
    let names = wording.words.indices.filter { index in
      let word = wording.words[index]
      return word.range.count > 4 && !word.isA(.genitive)
        && word.number == nil
    }
    return Set(names.map { wording.folded($0) }.filter { $0.hasSuffix("s") || $0.hasSuffix("en") })
  }

  struct Place {
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

    /// The mark that the lead itself has; nil for a paragraph without one.
    var mark: ListMark.Kind?

    var opensList: Bool { force != nil || isAgreement }
  }

  mutating func add(
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

// Entries under a lead.
extension RequestReader {
  /// An entry of a list whose lead says what it is.
  private mutating func readEntry(_ passage: Passage, under lead: Lead, at place: Place) -> Bool {
    guard passage.kind == .listEntry, lead.opensList else { return false }
    let wording = TaggedWords(passage.text, lexicon: lexicon)
    let date = due.due(in: wording, .step)
    if let force = lead.force {
      let own =
        wording.mentions.first.map { $0.words.lowerBound == 0 } == true ? owners(ofEntry: wording) : nil
      add(0..<passage.text.utf8.count, of: passage.text, force, own ?? lead.owners, date, at: place)
      return true
    }
    guard !wording.has(.negation), passage.text.utf8.last != UInt8(ascii: "?"),
      let owners = owners(of: wording, due: date)
    else { return false }
    add(
      0..<passage.text.utf8.count, of: passage.text, .undertaking,
      owners, date, at: place)
    return true
  }
  /// Whoever undertakes the step, or begins the entry; nil for nobody.
  private func owners(of entry: TaggedWords, due: DueDate?) -> [Owner]? {
    let sentence = RequestSentence(Doers(entry, members: members), due: due)
    return sentence.owners.isEmpty ? owners(ofEntry: entry) : sentence.owners
  }

  /// Whoever the entry begins with, "SI puts …", or is addressed to, "aux chambres d'ouvrir …"; nil for nobody.
  private func owners(ofEntry wording: TaggedWords) -> [Owner]? {
    let doers = Doers(wording)
    if let first = wording.mentions.first,
      first.words.lowerBound < 3
        || first.words.lowerBound < 5 && wording.isA(.genitive, at: first.words.lowerBound - 1)
    {
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
    wording.lexicon.lexicon.putsAdjectivesBehind && wording.isA(.preposition, at: 0)
  }
}

// Sentences.
extension RequestReader {
  /// Reads the sentences of a passage; gives what they say of a list that follows.
  private mutating func readSentences(_ passage: Passage, _ whole: TaggedPassage, at place: Place) -> Lead {
    var lead = Lead()
    let speaker = SpeakerTurn.speakers(of: passage.text, lexicon: lexicon)
    var antecedent = speaker.isEmpty ? lastSubject : speaker
    // The entries of a list say whom they are about themselves.
    let mark = item?.marks[place.passage]
    defer { if mark == nil || mark == .number { lastSubject = antecedent } }
    for (index, (range, wording)) in whole.sentences.enumerated() where !wording.words.isEmpty {
      let date = wording.hits.isEmpty ? nil : due.due(in: wording, wording.has(.delivery) ? .step : .deadline)
      let doers = Doers(
        wording, antecedent: antecedent,
        recent: wording.has(.objectPronoun) ? Self.namedLast(before: index, in: whole) : [], speaker: speaker,
        members: members)
      let sentence = RequestSentence(doers, due: date)
      // "It was agreed that"
      let leadsOn =
        whole.bytes[range].last == UInt8(ascii: ":") || wording.words.last?.isA(.complementiser) == true
      if range.lowerBound > 0, whole.bytes[range.lowerBound] == UInt8(ascii: "["),
        let entry = inlineTask(passage.text.utf8Slice(range))
      {
        add(range, of: passage.text, .request, entry.owners, entry.due, at: place)
      } else if sentence.opensList {
        lead = Lead(owners: sentence.owners, force: sentence.force)
      } else if let force = sentence.force {
        add(range, of: passage.text, force, sentence.owners, date ?? due.due(in: wording, .step), at: place)
      } else if let force = Self.weakForce(of: wording) {
        add(range, of: passage.text, force, [], date, at: place)
      }
      if leadsOn, !sentence.opensList {
        let collectsAnswers = self.collectsAnswers || LinkageTopic.isIn(whole.present)
        lead = Lead(
          isAgreement: !collectsAnswers && (wording.has(.agreement) || sentence.hasWordsOfPattern))
      }
      let subject = sentence.subject
      if !subject.isEmpty { antecedent = subject } else if !Self.goesOn(wording) { antecedent = speaker }
    }
    return lead
  }

  /// Whoever the sentences before name last, where the sentence may begin with "the latter".
  private static func namedLast(before index: Int, in whole: TaggedPassage) -> [Owner] {
    guard whole.sentences[index].wording.phrase(.objectPronoun, at: 0) != nil else { return [] }
    for sentence in whole.sentences[..<index].reversed() {
      let doers = Doers(sentence.wording)
      if let last = doers.mentions.last { return doers.group(endingWith: last).map(\.owner).distinct }
    }
    return []
  }

  /// A task that is marked in the middle of a paragraph: `[ACTION] …`.
  private func inlineTask(_ sentence: String) -> TaskEntry? {
    guard let label = TaskLabel(sentence, lexicon: lexicon) else { return nil }
    return TaskEntry(
      sentence.utf8Slice(label.end..<sentence.utf8.count), head: nil, kind: .paragraph, due: due,
      lexicon: lexicon)
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
