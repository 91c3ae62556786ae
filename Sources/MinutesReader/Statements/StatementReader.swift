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
  /// Whether the item has asked about the topic, so that what Member States say in it are answers.
  private var isAsked = false

  mutating func begin(_ item: AgendaItem) {
    isOnTopic = topic.isIn(TaggedPassage(item.title, lexicon: lexicon))
    isAsked = isOnTopic
  }

  /// Reads the passage of that number of the item at that position, both from 1, with the head of the table that it is a
  /// row of.
  mutating func read(
    _ passage: Passage, _ tagged: TaggedPassage, head: [String]? = nil, position: Int, number: Int
  ) {
    if let head, topic.isIn(TaggedPassage(head.joined(separator: "; "), lexicon: lexicon)) { isAsked = true }
    let speaks = topic.isIn(tagged)
    // The entries of a list are about what the list is about.
    defer { isOnTopic = speaks || isOnTopic && passage.kind == .listEntry }
    isAsked =
      isAsked
      || speaks && (tagged.present.contains(.question) || passage.text.utf8.contains(UInt8(ascii: "?")))
    guard speaks || isOnTopic || isAsked else { return }
    var before = Clause.Context()
    let mayClaim = speaks || isOnTopic
    for (range, wording) in tagged.sentences {
      guard !topic.excludes(wording) else {
        before = Clause.Context()
        continue
      }
      let span = ReadSpan(position: position, passage: number, range: range)
      let quote = passage.text.utf8Slice(range)
      for clause in wording.clauses {
        take(clause, before: &before, span, quote, mayClaim: mayClaim)
      }
    }
  }

  private mutating func take(
    _ clause: Clause, before: inout Clause.Context, _ span: ReadSpan, _ quote: String, mayClaim: Bool
  ) {
    var states = clause.states.isEmpty && clause.goesOn ? before.states : clause.states
    var status = (clause.repeatsBefore ? before.status : nil) ?? topic.status(of: clause)
    // "EE: the same answer as Denmark": the last State named is the one that has answered before.
    if clause.repeatsBefore, status == nil, states.count > 1,
      let answer = states.last.flatMap({ answers[$0] })
    {
      status = answer
      states.removeLast()
    }
    if let status, !clause.states.isEmpty || clause.goesOn {
      for state in states { answers[state] = status }
      found += states.map {
        AnswerStatement(
          question: topic.question, memberState: $0, status: status, span: span, quote: quote)
      }
    }
    if mayClaim, let status, clause.states.isEmpty, let quantity = clause.quantity {
      let claim = QuantifiedClaim(quantity: quantity, status: status, span: span, quote: quote)
      let isSaid = claims.reversed().prefix { $0.span == span }.contains(claim)
      if !isSaid { claims.append(claim) }
    }
    if !states.isEmpty { before.states = states }
    if let status { before.status = status }
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
