import Model

/// Steps that are announced without a verb of asking.
extension RequestSentence {
  /// "La Commission transmettra …", "Das Sekretariat übermittelt bis Mai …": a party, then its verb.
  var announcedStep: Match? {
    futureStep ?? presentStep ?? assignedStep
  }

  /// "Italy and France to provide examples": a party, and what it is to do.
  private var assignedStep: Match? {
    guard wording.has(.infinitiveMark), !wording.has(.negation) else { return nil }
    let firstPattern = wording.patternHits.map(\.words.lowerBound).min()
    let isNamed = doers.mentions.first.map { $0.words.lowerBound < 3 } ?? false
    let place = isNamed ? placeOfMark(behind: doers.endOfSubject) : placeOfMark
    // "EEAS: to check"
    let isLabelled = place.map { place in
      wording.isColon(before: place) && doers.mentions.contains { $0.words.upperBound == place }
    }
    guard let place, place > 0, place + 1 < wording.words.count,
      wording.words[place].gap == .space || isLabelled == true,
      // "The Chair invited delegations to reflect" asks, though nothing that counts.
      firstPattern ?? place >= place,
      wording.isA(.infinitiveMark, at: place), isVerb(place + 1, from: 2)
    else { return nil }
    if isNamed { return step(of: doers.subject, at: place, .request) }
    // "The Board Secretary to write to the county": somebody the lexicon knows by the kind.
    return doers.other(in: 0..<place, .party).map { step(of: $0, at: place, .request) }
  }

  /// "MS interested in a visit to come forward": the mark may stand a little behind the subject.
  private func placeOfMark(behind subject: Int) -> Int? {
    let reach = wording.words.indices.filter { (subject..<subject + 8).contains($0) }
    let place = reach.first {
      wording.isA(.infinitiveMark, at: $0) && $0 + 1 < wording.words.count && isVerb($0 + 1, from: 2)
    }
    guard let place, place > subject else { return place }
    let isPlain = wording.words[subject...place].allSatisfy {
      $0.shape != .capitalised && !$0.isA(.finiteVerb) && !$0.isA(.reporting) && $0.gap == .space
    }
    return due != nil && isPlain
      && wording.bytes[wording.words[subject].range].suffix(2).elementsEqual("ed".utf8)
      ? place : nil
  }

  /// Where the mark of an infinitive stands near the beginning, behind nothing but a name.
  private var placeOfMark: Int? {
    guard let place = wording.words.indices.prefix(7).first(where: { wording.isA(.infinitiveMark, at: $0) }),
      wording.words[0].shape != .small,
      wording.isA(.doer, at: place - 1) || wording.words[max(0, place - 1)].shape != .small,
      wording.words[..<place].allSatisfy({
        !$0.isA(.finiteVerb) && !$0.isA(.reporting) && $0.gap.isDisjoint(with: .breaks)
      })
    else { return nil }
    return place
  }

  /// A verb whose ending tells of the future, behind its subject.
  var futureStep: Match? {
    let endings = wording.lexicon.lexicon.futureEndings
    guard !endings.isEmpty else { return nil }
    for index in wording.words.indices.dropFirst() where isVerb(index) && !isDenied(at: index) {
      let verb = wording.text(of: index..<index + 1)
      guard endings.contains(where: { verb.hasSuffix($0) && verb.utf8.count > $0.utf8.count + 1 }) else {
        continue
      }
      guard let owners = doers.before(startOfClitics(before: index), .party) else { continue }
      return step(of: owners, at: index)
    }
    return nil
  }

  /// Where pronouns like "vous le" begin that stand right before a verb.
  func startOfClitics(before verb: Int) -> Int {
    var start = verb
    // "Nous enverrons": behind a colon it is who speaks.
    while start > 1, wording.isA(.clitic, at: start - 1), wording.words[start].gap.isDisjoint(with: .breaks),
      !wording.isA(.speaker, at: start - 1) || wording.words[start - 1].gap.isDisjoint(with: .breaks)
    {
      start -= 1
    }
    return start
  }

  /// A verb of the present right behind the party that the sentence begins with, and a date.
  var presentStep: Match? {
    guard due != nil, !wording.has(.negation) else { return nil }
    if let match = presentStepBeforeSubject { return match }
    let start = endOfDecisionLabel
    guard let first = doers.mentions.first, first.words.lowerBound < start + 3 else {
      return presentStepOfPronoun ?? presentStepOfOther
    }
    var verb = behindRelativeClause(doers.endOfSubject)
    // "Die deutsche Seite liefert": the noun behind the adjective
    if wording.lexicon.lexicon.joinsNouns, wording.words.indices.contains(verb),
      wording.words[verb].shape == .capitalised, wording.words[verb].gap == .space
    {
      verb += 1
    }
    while wording.isA(.adverb, at: verb) || wording.isA(.clitic, at: verb) { verb += 1 }
    guard verb < wording.words.count, isVerb(verb), !wording.isA(.past, at: verb),
      wording.lexicon.lexicon.announcesInPresent || start > 0 || wording.phrase(.delivery, at: verb) != nil
    else { return nil }
    return step(of: doers.subject, at: verb)
  }

  /// "…; Belgien und Malta liefern dazu bis Mai einen Text", "…; es legt sie bis Mai vor": a clause of its own.
  var presentStepBehindSemicolon: Match? {
    guard due != nil, wording.lexicon.lexicon.announcesInPresent,
      let start = wording.words.lastIndex(where: { $0.gap.contains(.semicolon) }),
      wording.all(.deadline).contains(where: { $0.lowerBound > start }) || !wording.has(.meeting),
      !matches.contains(where: { $0.words.upperBound > start })
    else { return nil }
    let named = doers.mentions.first { (start...start + 1).contains($0.words.lowerBound) }.map(doers.last)
    guard let verb = named?.words.upperBound ?? wording.phrase(.pronoun, at: start)?.upperBound,
      verb < wording.words.count, isVerb(verb), !wording.isA(.past, at: verb), !wording.has(.negation)
    else { return nil }
    return doers.before(verb, .party).map { step(of: $0, at: verb) }
  }

  /// "Sie stellt dem Netz bis Mai eine Liste zur Verfügung": whoever was named before.
  private var presentStepOfPronoun: Match? {
    guard wording.lexicon.lexicon.announcesInPresent, wording.isA(.pronoun, at: 0), !doers.antecedent.isEmpty,
      wording.words.count > 2, isVerb(1), !wording.isA(.past, at: 1)
    else { return nil }
    return step(of: doers.antecedent, at: 1)
  }

  /// "Unsere Mappe senden wir bis Ende Oktober", "Bis zur nächsten Tagung legt Finnland ein Papier vor": the verb before
  /// whoever takes it on.
  private var presentStepBeforeSubject: Match? {
    guard wording.lexicon.lexicon.joinsNouns else { return nil }
    if !doers.speaker.isEmpty, let we = wording.words.firstIndex(where: { $0.isA(.speaker) }), we > 1,
      isVerb(we - 1), !wording.isA(.past, at: we - 1)
    {
      return step(of: doers.speaker, at: we - 1)
    }
    guard wording.isA(.deadline, at: 0) || wording.isA(.preposition, at: 0),
      let first = doers.mentions.first(where: { !doers.isLedIn($0) })
    else { return nil }
    let start = first.words.lowerBound
    let verb = wording.isA(.article, at: start - 1) ? start - 2 : start - 1
    guard verb > 1, isVerb(verb), !wording.isA(.past, at: verb) else { return nil }
    return step(of: doers.group(endingWith: doers.last(of: first)).map(\.owner).distinct, at: verb)
  }

  /// "Delegationen, die Vorschläge haben, leiten …": the word behind a clause between commas.
  private func behindRelativeClause(_ subject: Int) -> Int {
    guard wording.words.indices.contains(subject),
      wording.words[subject].gap.contains(.comma) || wording.isA(.relative, at: subject - 1),
      let end = wording.words.indices.first(where: { $0 > subject && wording.words[$0].gap.contains(.comma) })
    else { return subject }
    return end
  }

  /// The word behind "Decided:", "Festlegung 2.1:"; 0 where no such label begins the sentence.
  private var endOfDecisionLabel: Int {
    guard wording.isA(.decision, at: 0) else { return 0 }
    return wording.words.indices.prefix(5).first { wording.words[$0].gap.contains(.colon) } ?? 0
  }

  /// "Referat 5 versendet …", "HE und das BSI erstellen …": whoever stands before the first verb in small letters.
  private var presentStepOfOther: Match? {
    guard wording.lexicon.lexicon.announcesInPresent,
      let verb = wording.words.indices.prefix(7).first(where: {
        wording.words[$0].shape == .small && !wording.isA(.article, at: $0)
          && !wording.isA(.conjunction, at: $0)
      }), verb > 0, isVerb(verb), !wording.isA(.past, at: verb),
      wording.words[..<verb].dropFirst().allSatisfy({ $0.gap.isDisjoint(with: .breaks) })
    else { return nil }
    let names = wording.words[..<verb]
    guard names.contains(where: { $0.isA(.doer) || $0.shape == .capitals && $0.range.count > 1 }) else {
      return nil
    }
    return doers.before(verb, .party).map { step(of: $0, at: verb) }
  }

  /// "Elle ne transmettra pas"
  private func isDenied(at verb: Int) -> Bool {
    (max(0, verb - 3)...verb + 2).contains { wording.isA(.negation, at: $0) }
  }

  func step(of owners: [Owner], at verb: Int, _ force: Force = .undertaking) -> Match {
    let pattern = RequestPattern(force: force, before: .party, rest: [], needsDate: false)
    return Match(pattern: pattern, owners: owners, words: verb..<verb + 1)
  }

  /// Whether the word may be a verb that says what is done.
  func isVerb(_ index: Int, from length: Int = 4) -> Bool {
    let word = wording.words[index]
    let others: [WordClass] = [
      .hollow, .reporting, .finiteVerb, .preposition, .conjunction, .genitive, .article, .doer, .quantifier,
    ]
    return word.shape == .small && word.range.count >= length
      && word.gap.isDisjoint(with: [.opening, .colon])
      && (due != nil || wording.phrase(.vague, at: index) == nil)
      && !others.contains { word.isA($0) && !($0 == .finiteVerb && word.isA(.delivery)) }
  }

  /// "Member States wishing to add examples to it can": the subject has a clause of its own.
  private func isBehindClause(_ modal: Int) -> Bool {
    guard let first = doers.mentions.first, first.words.lowerBound < 2 else { return false }
    return wording.isA(.relative, at: first.words.upperBound) && modal < 24
  }

  /// "Written comments can be submitted until 12 February": asked of the meeting at large.
  var contribution: Match? {
    guard due != nil, !isUnderLawOfState else { return nil }
    let modals = wording.all(.modal)
    guard
      wording.all(.past).allSatisfy({ past in
        modals.contains { $0.overlaps(past) } || wording.isA(.infinitiveMark, at: past.lowerBound - 1)
      }),
      let modal = wording.words.firstIndex(where: { $0.isA(.modal) || $0.isA(.finiteVerb) })
    else { return nil }
    // "Comments could not be taken into account."
    guard !(modal...modal + 2).contains(where: { wording.isA(.negation, at: $0) }) else { return nil }
    let isNamed = wording.first(.contribution).map { $0.lowerBound < 4 } ?? false
    let isSubmitted =
      wording.all(.submission).contains { $0.lowerBound > modal }
      && wording.all(.modal).contains { modal in
        modal.lowerBound < 8 || isBehindClause(modal.lowerBound)
          || doers.mentions.contains { $0.words.upperBound == modal.lowerBound }
      }
    guard isNamed || isSubmitted else { return nil }
    let origin = doers.mentions.first { mention in
      mention.words.lowerBound > 1 && wording.isA(.origin, at: mention.words.lowerBound - 1)
    }
    let pattern = RequestPattern(force: .deadline, before: nil, rest: [], needsDate: true)
    let owners = doers.membersInBrackets(before: modal) ?? [origin?.owner ?? .party(.memberStates)]
    return Match(pattern: pattern, owners: owners, words: 0..<modal)
  }
}
