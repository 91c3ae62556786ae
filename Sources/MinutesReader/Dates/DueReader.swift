import Model

/// Finds by when something is to be done.
struct DueReader {
  /// How plainly a date must be said to be one by which something is due.
  enum Strictness {
    /// Words like "by" or "until" stand before it.
    case deadline
    /// It is the date of a step: also "on 1 September", "in May", "mid-April".
    case step
    /// It stands in the line of a task.
    case any
  }

  /// The last day of the meeting; nil where it is not known.
  let meeting: Day?
  /// The number of the meeting; nil where it is not known.
  let ordinal: Int?
  /// The first day of the next meeting; nil where the text does not tell.
  let nextMeeting: Day?

  /// The date and the words it was read from; nil where the sentence gives none, or one that is past.
  func due(in wording: TaggedWords, _ strictness: Strictness = .deadline) -> DueDate? {
    guard let meeting, strictness == .any || wording.hasAny(strictness == .step ? Self.stepLeads : Self.leads)
    else { return nil }
    // A day that is printed says more than a meeting to come.
    var atMeeting: (day: Day?, words: Range<Int>)?
    let isPlain = strictness == .deadline && !wording.hasAny(Self.anywhere)
    for index in wording.words.indices {
      if isPlain, wording.words[index].number == nil,
        wording.words[index].starting.isDisjoint(with: Self.beginnings)
      {
        continue
      }
      guard let (day, words) = due(at: index, in: wording, strictness),
        !isAside(words.lowerBound, in: wording)
      else { continue }
      let isMeeting =
        wording.isA(.meeting, at: words.upperBound - 1)
        || wording.phrase(.nextMeeting, at: words.lowerBound) != nil
      if day == nil || day == nextMeeting && isMeeting {
        atMeeting = atMeeting ?? (day, words)
      } else if let day, day >= meeting {
        return DueDate(day: day, words: wording.text(of: words))
      }
    }
    guard let atMeeting, let day = atMeeting.day, day >= meeting else { return nil }
    return DueDate(day: day, words: wording.text(of: atMeeting.words))
  }

  /// "…, as it announced in June": between commas, behind "as".
  private func isAside(_ index: Int, in wording: TaggedWords) -> Bool {
    guard wording.has(.role),
      let start = (max(0, index - 30)...index).last(where: { wording.words[$0].gap.contains(.comma) }),
      start < index
    else { return false }
    return wording.isA(.role, at: start) && wording.words[start + 1].number == nil
      && ![.genitive, .origin, .article].contains { wording.isA($0, at: start + 1) }
  }

  /// With these in a sentence any word may begin what tells of a day: the day itself, a meeting.
  private static let anywhere = WordClasses([.meeting, .latest, .timeLimit])
  /// Without them a deadline begins with one of these, or with a number.
  private static let beginnings = WordClasses([.deadline, .period, .nextMeeting, .during, .numeralName])
  private static let leads = WordClasses([
    .deadline, .period, .nextMeeting, .meeting, .today, .day, .week, .latest, .timeLimit,
  ])
  private static let stepLeads = WordClasses([
    .deadline, .period, .nextMeeting, .meeting, .during, .onDay, .endOf, .middleOf, .latest, .quarter,
    .weekday,
  ])

  /// What begins at that word; an inner nil is a next meeting of unknown date.
  private func due(at index: Int, in wording: TaggedWords, _ strictness: Strictness) -> (
    day: Day?, words: Range<Int>
  )? {
    if let words = meetingToCome(at: index, in: wording) { return (nextMeeting, words) }
    if let lead = wording.phrase(.period, at: index),
      let (day, end) = endOfPeriod(at: lead.upperBound, in: wording)
    {
      return (day, lead.lowerBound..<end)
    }
    // "have two weeks to", "ont trente jours pour"
    if let (day, end) = endOfPeriod(at: index, in: wording), leadsToInfinitive(at: end, in: wording) {
      return (day, index..<end)
    }
    // "in ten days' time"
    if let lead = wording.phrase(.during, at: index),
      let (day, end) = endOfPeriod(at: lead.upperBound, in: wording),
      wording.isA(.timeLabel, at: end) || wording.isA(.timeLabel, at: end + 1)
    {
      return (day, lead.lowerBound..<end)
    }
    if let lead = wording.phrase(.deadline, at: index) {
      let expression = DateExpression(wording, meeting: meeting)
      let start = skippingFillers(lead.upperBound, in: wording)
      if let (day, end) = expression.day(at: start) { return (day, index..<end) }
      // "by 18h00 today"
      if let day = (start..<start + 4).first(where: { wording.phrase(.today, at: $0) != nil }), let meeting {
        return (meeting, index..<day + 1)
      }
      // "bis Ende Mai": the words before the month may belong to the lead.
      if let (day, end) = expression.day(at: lead.upperBound - 1) { return (day, index..<end) }
      if let words = meetingToCome(at: start, in: wording) { return (nextMeeting, words) }
    }
    if wording.has(.latest), let (day, end) = DateExpression(wording, meeting: meeting).day(at: index),
      let latest = wording.phrase(.latest, at: end)
    {
      return (day, index..<latest.upperBound)
    }
    guard strictness != .deadline || wording.has(.timeLimit) else { return nil }
    // "The deadline for comments is 12 May."
    if strictness == .deadline, wording.isA(.finiteVerb, at: index - 1),
      let found = DateReader(wording, reference: meeting).found(at: index)
    {
      return (found.day, index..<found.words.upperBound)
    }
    let expression = DateExpression(wording, meeting: meeting)
    switch strictness {
    case .deadline, .step: return step(at: index, in: wording, expression)
    case .any:
      // "in two weeks"
      if let lead = wording.phrase(.during, at: index),
        let (day, end) = endOfPeriod(at: lead.upperBound, in: wording)
      {
        return (day, lead.lowerBound..<end)
      }
      return expression.day(at: index).map { ($0.0, index..<$0.end) }
        ?? step(at: index, in: wording, expression)
    }
  }

  private func leadsToInfinitive(at index: Int, in wording: TaggedWords) -> Bool {
    wording.isA(.infinitiveMark, at: index)
      || wording.lexicon.lexicon.putsAdjectivesBehind && wording.isA(.purpose, at: index)
  }

  private func step(at index: Int, in wording: TaggedWords, _ expression: DateExpression) -> (
    day: Day?, words: Range<Int>
  )? {
    if let lead = wording.phrase(.during, at: index),
      let (day, end) = expression.month(at: lead.upperBound)
        ?? expression.quarter(at: skippingFillers(lead.upperBound, in: wording))
    {
      return (day, index..<end)
    }
    if let lead = wording.phrase(.onDay, at: index),
      let found = DateReader(wording, reference: meeting).found(at: lead.upperBound)
    {
      return (found.day, index..<found.words.upperBound)
    }
    // "at the meeting of 11 October"
    if wording.isA(.meeting, at: index),
      wording.isA(.genitive, at: index + 1) || wording.isA(.onDay, at: index + 1),
      let found = DateReader(wording, reference: meeting).found(at: index + 2)
    {
      return (found.day, index..<found.words.upperBound)
    }
    // "…, Q4", "… – 30/9": a date alone at the end
    if index > 0,
      !wording.words.indices.contains(index)
        || !wording.words[index].gap.isDisjoint(with: [.comma, .dash, .opening]),
      let (day, end) = expression.day(at: index), end == wording.words.count
    {
      return (day, index..<end)
    }
    if wording.phrase(.endOf, at: index) != nil || wording.phrase(.middleOf, at: index) != nil,
      let (day, end) = expression.day(at: index)
    {
      return (day, index..<end)
    }
    return nil
  }

  /// "the next meeting", "the 32nd meeting" where this was the 31st.
  private func meetingToCome(at index: Int, in wording: TaggedWords) -> Range<Int>? {
    if let words = wording.phrase(.nextMeeting, at: index) ?? nextOfAnyKind(at: index, in: wording) {
      // "at the next meeting of its network"
      let next = wording.isA(.genitive, at: words.upperBound) ? words.upperBound + 1 : words.upperBound
      return wording.isA(.possessive, at: next) ? nil : words
    }
    guard let ordinal, wording.has(.meeting), wording.words.indices.contains(index) else { return nil }
    let roman =
      wording.words[index].shape == .capitals ? RomanNumeral(wording.text(of: index..<index + 1))?.value : nil
    let number = wording.words[index].number ?? wording.ordinal(at: index) ?? roman
    guard number == ordinal + 1 else { return nil }
    return (index + 1..<index + 4).first { wording.isA(.meeting, at: $0) }.map { index..<$0 + 1 }
  }

  /// "der nächsten Schaltkonferenz": any word for a meeting behind "next".
  private func nextOfAnyKind(at index: Int, in wording: TaggedWords) -> Range<Int>? {
    guard wording.words.indices.contains(index), wording.isA(.meeting, at: index + 1) else { return nil }
    // "at that meeting", of which the sentence before has told
    let isPointedTo =
      index > 0 && wording.isA(.onDay, at: index - 1) == false && wording.isA(.preposition, at: index - 1)
      && wording.lexicon.lexicon.demonstratives.contains(wording.folded(index))
    guard wording.isA(.next, at: index) || isPointedTo else { return nil }
    return index..<index + 2
  }

  private func skippingFillers(_ start: Int, in wording: TaggedWords) -> Int {
    var index = start
    while index < start + 5 {
      if wording.phrase(.endOf, at: index) != nil || wording.phrase(.middleOf, at: index) != nil {
        return index
      }
      guard let filler = wording.phrase(.dayFiller, at: index) else { return index }
      index = filler.upperBound
    }
    return index
  }

  /// `one week`, `14 Tagen`: so many days after the meeting.
  private func endOfPeriod(at start: Int, in wording: TaggedWords) -> (Day, end: Int)? {
    guard let meeting, let number = wording.numeral(at: start), (1...365).contains(number) else {
      return nil
    }
    for index in [start + 1, start + 2] {
      if wording.isA(.day, at: index) { return (meeting.adding(days: number), index + 1) }
      if wording.isA(.fortnight, at: index) { return (meeting.adding(days: 14 * number), index + 1) }
      if wording.isA(.week, at: index) { return (meeting.adding(days: 7 * number), index + 1) }
      if wording.isA(.month, at: index) { return (meeting.adding(months: number), index + 1) }
    }
    return nil
  }

}

extension TaggedWords {
  /// The number that stands there, in digits or in a word: `three`.
  func numeral(at index: Int) -> Int? {
    guard words.indices.contains(index) else { return nil }
    if let number = words[index].number { return number }
    guard words[index].starting.contains(.numeralName) else { return nil }
    for hit in hits(at: index) {
      if case .numeral(let number) = hit.meaning { return number }
    }
    return nil
  }

  /// The value of the ordinal that begins there: `third`.
  func ordinal(at index: Int) -> Int? {
    guard words.indices.contains(index), words[index].starting.contains(.ordinalName) else { return nil }
    for hit in hits(at: index) {
      if case .ordinal(let number) = hit.meaning { return number }
    }
    return nil
  }
}
