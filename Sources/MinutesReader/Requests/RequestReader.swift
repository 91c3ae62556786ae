import Model

/// Finds the sentences that ask something of an identifiable party.
struct RequestReader {
  private(set) var actions: [ActionProposal] = []
  private(set) var mentions: [ActionProposal] = []

  init(agenda: [AgendaItem], header: Reading.Header) {
    let due = DueReader(
      meeting: header.endDate ?? header.date, nextMeeting: NextMeeting(in: agenda, after: header)?.day)
    for item in agenda {
      if TaskList.isAnnounced(by: item) {
        actions += TaskList(item, due: due).proposals
        continue
      }
      for (index, passage) in item.passages.enumerated() {
        var previous: [Owner] = []
        for range in Sentences.ranges(in: passage.text) {
          let quote = String(decoding: Array(passage.text.utf8)[range], as: UTF8.self)
          let words = SentenceWords(quote)
          let sentence = RequestSentence(words, ownersBefore: previous)
          let named = OwnerReader.mentions(in: words)
          if let first = named.first { previous = [first.owner] }
          guard let force = sentence.force else { continue }
          let date = due.due(in: words)
          let proposal = ActionProposal(
            span: ReadSpan(position: item.position, passage: index + 1, range: range), quote: quote,
            force: date != nil && force.isMention == false && force != .undertaking ? .deadline : force,
            owners: sentence.owners, due: date)
          if force.isMention { mentions.append(proposal) } else { actions.append(proposal) }
        }
      }
    }
  }
}

/// One sentence: whether it asks, how strongly, and of whom.
struct RequestSentence {
  let force: Force?
  let owners: [Owner]

  init(_ words: SentenceWords, ownersBefore: [Owner]) {
    for lexicon in Lexicon.all {
      if let found = Self.read(words, lexicon, ownersBefore) {
        (force, owners) = found
        return
      }
    }
    (force, owners) = (nil, [])
  }

  private static func read(_ words: SentenceWords, _ lexicon: Lexicon, _ ownersBefore: [Owner]) -> (
    Force, [Owner]
  )? {
    let mentions = OwnerReader.mentions(in: words)
    if let label = words.plain.first, lexicon.labels.contains(label), words.printed[0].contains(":") {
      return (.request, OwnerReader.owners(Array(mentions.prefix(1))))
    }
    if words.first(of: lexicon.wishes) != nil { return mentions.isEmpty ? nil : (.wish, []) }
    if let asked = words.first(of: lexicon.requests) {
      return named(.request, asked, words, lexicon, mentions)
    }
    if let invited = words.first(of: lexicon.invitations) {
      return named(.invitation, invited, words, lexicon, mentions)
    }
    if let need = words.first(of: lexicon.recommendations) {
      let doers = mentions.filter { $0.words.lowerBound >= need.upperBound }
      return doers.isEmpty ? nil : (.recommendation, OwnerReader.owners(Array(doers.prefix(1))))
    }
    if let taken = words.first(of: lexicon.undertakings) {
      return undertaken(taken, words, lexicon, mentions, ownersBefore)
    }
    return reminder(words, lexicon)
  }

  /// What is asked of the party named before the verb, or right behind it.
  private static func named(
    _ force: Force, _ verb: Range<Int>, _ words: SentenceWords, _ lexicon: Lexicon,
    _ mentions: [OwnerReader.Mention]
  ) -> (Force, [Owner])? {
    guard !isVague(words, behind: verb, lexicon) else { return nil }
    let before = mentions.filter { $0.words.upperBound <= verb.lowerBound }
    let doers = before.isEmpty ? Array(mentions.prefix(1)) : subjects(before, words)
    return doers.isEmpty ? nil : (force, OwnerReader.owners(doers))
  }

  private static func undertaken(
    _ verb: Range<Int>, _ words: SentenceWords, _ lexicon: Lexicon, _ mentions: [OwnerReader.Mention],
    _ ownersBefore: [Owner]
  ) -> (Force, [Owner])? {
    if let doer = passiveDoer(verb, words, mentions) { return (.undertaking, [doer]) }
    guard !isVague(words, behind: verb, lexicon) else { return nil }
    let before = mentions.filter { $0.words.upperBound <= verb.lowerBound }
    if verb.lowerBound == 1, ["it", "he", "she", "they"].contains(words.plain[0]), !ownersBefore.isEmpty {
      return (.undertaking, ownersBefore)
    }
    // "COM will": the party stands right before the verb; anything between makes it somebody else's step.
    guard let last = before.last, verb.lowerBound - last.words.upperBound <= 6 else { return nil }
    return (.undertaking, OwnerReader.owners(subjects(before, words)))
  }

  /// "will be shared by COM"
  private static func passiveDoer(
    _ verb: Range<Int>, _ words: SentenceWords, _ mentions: [OwnerReader.Mention]
  ) -> Owner? {
    guard words.plain.indices.contains(verb.upperBound), words.plain[verb.upperBound] == "be",
      let by = words.plain[verb.upperBound...].firstIndex(of: "by")
    else { return nil }
    return mentions.first { (by + 1...by + 2).contains($0.words.lowerBound) }?.owner
  }

  /// Of several parties before the verb those that are listed together at the end: "FI, EE and LV".
  private static func subjects(
    _ mentions: [OwnerReader.Mention], _ words: SentenceWords
  ) -> [OwnerReader.Mention] {
    var kept: [OwnerReader.Mention] = []
    for mention in mentions.reversed() {
      guard let next = kept.last else {
        kept.append(mention)
        continue
      }
      let between = words.plain[mention.words.upperBound..<next.words.lowerBound]
      let isListed = between.allSatisfy { ["and", "und", "et", "the", "die", "la"].contains($0) }
      guard isListed, between.count <= 2 else { break }
      kept.append(mention)
    }
    return kept.reversed()
  }

  private static func isVague(_ words: SentenceWords, behind verb: Range<Int>, _ lexicon: Lexicon) -> Bool {
    var next = verb.upperBound
    while words.plain.indices.contains(next), ["to", "de", "kindly", "also"].contains(words.plain[next]) {
      next += 1
    }
    return words.plain.indices.contains(next) && lexicon.vague.contains(words.plain[next])
  }

  /// "recalled that the call is open until 11 April": a deadline to the meeting at large.
  private static func reminder(_ words: SentenceWords, _ lexicon: Lexicon) -> (Force, [Owner])? {
    let reminds = phrases("reminded", "recalled that", "can be submitted", "should reach")
    guard words.first(of: reminds) != nil, words.first(of: lexicon.deadlines) != nil,
      DateReader(words.printed.joined(separator: " "), reference: Day(2000, 1, 1)).first != nil
    else { return nil }
    return (.deadline, [.party(.memberStates)])
  }
}
