import Model

/// Finds statements on one topic: of Member States that are named, and of shares of them.
struct StatementReader {
  private var found: [AnswerStatement] = []
  /// The status last found of each State.
  private var answers: [MemberState: String] = [:]
  private(set) var claims: [QuantifiedClaim] = []
  private let topic: any Topic
  private let lexicon: LexiconIndex

  init(on topic: any Topic, lexicon: LexiconIndex) {
    self.topic = topic
    self.lexicon = lexicon
  }

  /// Whether what was read last was on the topic, so that the next passage may go on with it.
  private var isOnTopic = false
  /// Whether the item has named what the topic is about, so that sentences may go on without its name.
  private var isNamed = false
  /// Whether the last sentence was about something that is easily taken for the topic.
  private var wasOnAnother = false
  /// Whether the item has spoken of it.
  private var hasSpoken = false
  /// What was said last in the passage before.
  private var lastStatus: String?
  /// Whether the item has asked about the topic, so that what Member States say in it are answers.
  private var isAsked = false

  /// Whether the title is about something that is easily taken for the topic.
  private var isOnAnother = false

  mutating func begin(_ item: AgendaItem) {
    let title = TaggedPassage(item.title, lexicon: lexicon)
    isOnTopic = topic.isIn(title)
    isOnAnother = !isOnTopic && title.sentences.contains { topic.excludes($0.wording) }
    isAsked = isOnTopic
    isNamed = isOnTopic
    wasOnAnother = false
    hasSpoken = isOnTopic
    lastStatus = nil
    waiting = []
  }

  /// Reads the passage of that number of the item at that position, both from 1, with the head of the table that it is a
  /// row of.
  mutating func read(
    _ passage: Passage, _ tagged: TaggedPassage, head: [String]? = nil, position: Int, number: Int
  ) {
    if let head, topic.isIn(TaggedPassage(head.joined(separator: "; "), lexicon: lexicon)) { isAsked = true }
    let names = isOnAnother ? topic.isNamedInFull(in: tagged) : topic.isIn(tagged)
    let speaks = names || (hasSpoken || isOfAnswered(tagged)) && topic.isResumed(in: tagged)
    hasSpoken = hasSpoken || names
    // The entries of a list are about what the list is about.
    defer { isOnTopic = speaks || isOnTopic && passage.kind == .listEntry }
    isAsked =
      isAsked
      || speaks && (tagged.present.contains(.question) || passage.text.utf8.contains(UInt8(ascii: "?")))
    let place = Place(passage: passage, tagged: tagged, position: position, number: number)
    if passage.kind != .listEntry { waiting = [] }
    guard speaks || isOnTopic || isAsked else {
      let isAnswer =
        passage.kind == .listEntry && !SpeakerTurn.states(of: passage.text, lexicon: lexicon).isEmpty
      if isAnswer { waiting.append(place) }
      return
    }
    // "AI: HR to tell EEAS when the agreement is in place" asks, and states nothing.
    guard TaskLabel(passage.text, lexicon: lexicon) == nil else { return }
    // Also those above the first that says so.
    for earlier in waiting { readSentences(earlier, mayClaim: true) }
    waiting = []
    readSentences(place, mayClaim: speaks || isOnTopic)
  }

  /// Whether it begins with a State that has answered before, in whatever item: it may correct itself.
  private func isOfAnswered(_ tagged: TaggedPassage) -> Bool {
    guard !answers.isEmpty, let first = tagged.sentences.first?.wording.mentions.first,
      first.words.lowerBound < 3, case .memberState(let state) = first.owner
    else { return false }
    return answers[state] != nil
  }

  /// A passage of an item.
  private struct Place {
    let passage: Passage
    let tagged: TaggedPassage
    let position: Int
    let number: Int
  }

  /// The entries of the list that is read, each with the State that it is of, as long as none is on the topic.
  private var waiting: [Place] = []

  private mutating func readSentences(_ place: Place, mayClaim: Bool) {
    let text = place.passage.text
    var before = Clause.Context()
    // In a turn of its own a State speaks of itself.
    let speakers = SpeakerTurn.states(of: text, lexicon: lexicon)
    if !speakers.isEmpty { before = Clause.Context(speakers: speakers, status: lastStatus) }
    defer { lastStatus = before.status }
    for (range, wording) in place.tagged.sentences {
      guard !topic.excludes(wording) else {
        before = Clause.Context(speakers: speakers)
        wasOnAnother = true
        continue
      }
      // "In Malta this link is being prepared", behind what is said of another body, goes on with that.
      if wasOnAnother, speakers.isEmpty, !isAsked || wording.has(.contactPoint), topic.refersBack(wording) {
        continue
      }
      if topic.isNamed(in: wording) { (wasOnAnother, isNamed) = (false, true) }
      // "In AT the registrar is a member": of what, nobody has said yet.
      guard isNamed || isAsked || !speakers.isEmpty else { continue }
      guard topic.mayTell(wording) || !wording.mentions.isEmpty else { continue }
      let span = ReadSpan(position: place.position, passage: place.number, range: range)
      let quote = text.utf8Slice(range)
      for clause in wording.clauses(before: Self.request(in: wording)) {
        take(clause, before: &before, span, quote, mayClaim: mayClaim)
      }
    }
  }

  /// Where States are asked for something: "RO was requested to write about the steps it intends to take" states nothing
  /// of these steps.
  private static func request(in wording: TaggedWords) -> Int? {
    guard wording.hasAny(TaggedWords.saying), wording.hasPatterns else { return nil }
    return RequestSentence(Doers(wording), due: nil).matches.first { match in
      match.pattern.force != .undertaking
        && match.owners.contains { owner in
          switch owner {
          case .memberState, .party(.memberStates): true
          default: false
          }
        }
    }?.words.lowerBound
  }

  private mutating func take(
    _ clause: Clause, before: inout Clause.Context, _ span: ReadSpan, _ quote: String, mayClaim: Bool
  ) {
    // "Romania came back to its reply. The contact point is not a member."
    let isOfOne =
      before.states.count == 1 && clause.namesNobody && clause.has(.contactPoint) && !clause.hasQuestion
    let goesOn = clause.goesOn || !before.speakers.isEmpty || isOfOne
    let named = clause.states.isEmpty && goesOn ? before.states : clause.states
    let (states, status) =
      sameAsAnother(clause, of: named, before) ?? (named, self.status(of: clause, before))
    // "…, but left open how things stand today"
    if goesOn, clause.states.isEmpty, clause.has(.inquiry) {
      let start = (found.lastIndex { $0.span != span } ?? -1) + 1
      found[start...].removeAll { states.contains($0.memberState) }
    }
    if let status, !clause.states.isEmpty || goesOn {
      for state in states { answers[state] = status }
      found += states.map {
        AnswerStatement(
          question: topic.question, memberState: $0, status: status, span: span, quote: quote)
      }
    }
    if mayClaim, let status, clause.states.isEmpty, before.speakers.isEmpty, let quantity = clause.quantity {
      claim(QuantifiedClaim(quantity: quantity, status: status, span: span, quote: quote))
    }
    if before.speakers.isEmpty, !states.isEmpty { before.states = states }
    if let status { before.status = status }
  }

  /// What the clause says by itself, or with what was said before: "the same", "the opposite", "but not in Ireland".
  private func status(of clause: Clause, _ before: Clause.Context) -> String? {
    let own = clause.asks ? nil : topic.status(of: clause)
    // "Slovakia could not say the same", "gilt dies für die schwedische nicht"
    let isUnlike = clause.repeatsBefore && clause.isNegated(around: .sameAsBefore)
    let denies = own == nil && (clause.deniesBefore || isUnlike)
    if clause.contradictsBefore || denies { return topic.opposite(of: before.status) }
    // "Poland was preparing to do likewise": what is done likewise is not done yet.
    let repeats = clause.repeatsBefore && !clause.has(.establishing) && !isUnlike
    return own ?? (repeats || clause.isAddition ? before.status : nil)
  }

  /// The answer of another State that the clause refers to, and whose it is now; nil where it refers to none.
  private func sameAsAnother(
    _ clause: Clause, of states: [MemberState], _ before: Clause.Context
  ) -> (states: [MemberState], status: String?)? {
    guard clause.repeatsBefore else { return nil }
    // "IRELAND: Our answer is the same as that of France."
    if !before.speakers.isEmpty, let other = clause.states.last, !before.speakers.contains(other),
      let answer = answers[other]
    {
      return (before.speakers, answer)
    }
    // "EE: the same answer as Denmark": the last State named is the one that has answered before.
    guard states.count > 1, status(of: clause, before) == nil, let other = states.last,
      let answer = answers[other]
    else { return nil }
    return (states.dropLast(), answer)
  }

  /// Keeps a claim, once a sentence.
  private mutating func claim(_ claim: QuantifiedClaim) {
    let isSaid = claims.reversed().prefix { $0.span == claim.span }.contains(claim)
    if !isSaid { claims.append(claim) }
  }

  /// One a State; a later one corrects.
  var statements: [AnswerStatement] {
    var places: [MemberState: Int] = [:]
    var kept: [AnswerStatement] = []
    for statement in found {
      if let place = places[statement.memberState] {
        kept[place] = statement
      } else {
        places[statement.memberState] = kept.count
        kept.append(statement)
      }
    }
    return kept
  }
}
