import Model

/// Understands the text of minutes.
public enum MinutesReader {
  /// Goes up whenever the same text may be understood differently.
  public static let version = 9

  /// Understands a text: which lines are what, the meeting, the agenda, what is asked of whom.
  ///
  /// A text without recognisable agenda gives a reading with an empty one. What a person set right comes first, and all
  /// else is understood in its light. It is read for contact-point linkage, and for those of the questions that say by
  /// which words.
  public static func read(
    _ text: String, mended mending: Mending = Mending(), for questions: [Question] = []
  ) -> Reading {
    let cleaned = CleanedText(text)
    let lexicon = LexiconIndex.ofLanguage(of: cleaned.bytes)
    let lines = self.lines(of: cleaned, mended: mending)
    let tables = TableLines(in: lines, lexicon: lexicon)
    let scheme = HeadingScheme(of: lines, tables: tables, lexicon: lexicon)
    let outline = Outline(of: lines, scheme: scheme, tables: tables, lexicon: lexicon)
    let agenda = outline.agenda
    let unmended = HeaderReader(
      lines: outline.headerLines, mail: outline.mailLines, agenda: agenda, under: outline.readLines,
      lexicon: lexicon
    ).header
    let header = mending.header.applied(to: unmended)
    let lastDay = header.endDate ?? header.date
    let next = NextMeeting(
      in: agenda, head: outline.headerLines, after: lastDay, ordinal: header.ordinal, of: header.body,
      lexicon: lexicon)?
      .announced
    var requests = RequestReader(
      due: DueReader(meeting: lastDay, ordinal: header.ordinal, nextMeeting: next?.date),
      group: header.body, lexicon: lexicon)
    var linkage = StatementReader(on: LinkageTopic(), lexicon: lexicon)
    var others = questions.filter { !$0.isContactPointLinkage }.compactMap(topic).map {
      StatementReader(on: $0, lexicon: lexicon)
    }
    for outlined in outline.items {
      requests.begin(outlined)
      linkage.begin(outlined.item)
      for index in others.indices { others[index].begin(outlined.item) }
      for (index, passage) in outlined.item.passages.enumerated() {
        let wording = TaggedPassage(passage.text, lexicon: lexicon)
        requests.read(passage, wording, number: index + 1)
        let position = outlined.item.position
        let head = outlined.tableHeads[index + 1]
        linkage.read(passage, wording, head: head, position: position, number: index + 1)
        for other in others.indices {
          others[other].read(passage, wording, head: head, position: position, number: index + 1)
        }
      }
    }
    return Reading(
      header: header, unmendedHeader: unmended == header ? nil : unmended, agenda: agenda,
      actions: requests.actions.filter { !mending.unwanted.contains($0.quote) },
      mentions: requests.mentions,
      statements: ([linkage] + others).flatMap(\.statements).filter { !mending.unwanted.contains($0.quote) },
      claims: linkage.claims,
      addresses: WebAddresses.addresses(in: agenda),
      participants: ParticipantList(style: outline.style, lexicon: lexicon)
        .participants(head: outline.header.blocks, back: outline.back.blocks),
      nextMeeting: next, lines: outline.readLines, cleanedText: Self.text(of: lines))
  }

  private static func text(of lines: [SourceLine]) -> String {
    var text = ""
    text.reserveCapacity(lines.reduce(0) { $0 + $1.text.utf8.count + 1 })
    for (index, line) in lines.enumerated() {
      if index > 0 { text.append("\n") }
      text.append(line.text)
    }
    return text
  }

  private static func lines(of cleaned: CleanedText, mended mending: Mending) -> [SourceLine] {
    var lines = LineCutter(cleaned).lines
    if let dialect = MarkupDialect(of: lines) {
      for index in lines.indices where !lines[index].isBlank { dialect.apply(to: &lines[index]) }
    }
    Furniture.mark(&lines)
    if Markup.isWiki(lines) { for index in lines.indices { Markup.applyWiki(to: &lines[index]) } }
    for index in lines.indices { Markup.apply(to: &lines[index]) }
    for (index, choice) in mending.lines where lines.indices.contains(index) { lines[index].choice = choice }
    return lines
  }
}
