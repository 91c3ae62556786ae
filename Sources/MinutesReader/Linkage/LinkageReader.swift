import Model

/// Finds statements on the RAS contact point and the national election network: of Member States that are named, and of
/// shares of them.
struct LinkageReader {
  private(set) var statements: [LinkageStatement] = []
  private(set) var claims: [QuantifiedClaim] = []
  private let lexicon: LexiconIndex

  init(in agenda: [AgendaItem], lexicon: LexiconIndex) {
    self.lexicon = lexicon
    for item in agenda {
      var isOnTopic = isAboutLinkage(Wording(item.title, lexicon: lexicon), title: true)
      for (index, passage) in item.passages.enumerated() {
        isOnTopic = read(passage.text, position: item.position, passage: index + 1, isOnTopic: isOnTopic)
      }
    }
    statements = Self.corrected(statements)
  }

  /// Reads a passage; tells whether it was about linkage, so that the next may go on with it.
  private mutating func read(_ text: String, position: Int, passage: Int, isOnTopic: Bool) -> Bool {
    let bytes = Array(text.utf8)
    let whole = Wording(bytes, in: bytes.indices, lexicon: lexicon)
    let speaks = isAboutLinkage(whole, title: false)
    guard speaks || isOnTopic else { return false }
    var before = LinkageClause.Context()
    for range in Sentences.ranges(in: text) {
      let wording = Wording(bytes, in: range, lexicon: lexicon)
      guard !isAboutOthers(wording) else {
        before = LinkageClause.Context()
        continue
      }
      let span = ReadSpan(position: position, passage: passage, range: range)
      for clause in LinkageClause.clauses(of: wording) {
        take(clause, before: &before, span, text.utf8Slice(range))
      }
    }
    return speaks
  }

  private mutating func take(
    _ clause: LinkageClause, before: inout LinkageClause.Context, _ span: ReadSpan, _ quote: String
  ) {
    let states = clause.states.isEmpty && clause.goesOn ? before.states : clause.states
    let status = clause.status ?? (clause.repeatsBefore ? before.status : nil)
    if let status, !clause.states.isEmpty || clause.goesOn {
      statements += states.map { LinkageStatement(memberState: $0, status: status, span: span, quote: quote) }
    }
    if let status, clause.states.isEmpty, let quantity = clause.quantity {
      claims.append(QuantifiedClaim(quantity: quantity, status: status, span: span, quote: quote))
    }
    if !states.isEmpty { before.states = states }
    if let status { before.status = status }
  }

  private func isAboutLinkage(_ wording: Wording, title: Bool) -> Bool {
    let names = [WordClass.contactPoint, .network, .alertSystem].count { wording.has($0) }
    return names > 1
  }

  /// Links to other bodies do not count.
  private func isAboutOthers(_ wording: Wording) -> Bool {
    wording.has(.otherBody) && !wording.has(.contactPoint)
  }

  /// One statement a State; a later one corrects.
  private static func corrected(_ statements: [LinkageStatement]) -> [LinkageStatement] {
    var places: [MemberState: Int] = [:]
    var kept: [LinkageStatement] = []
    for statement in statements {
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
