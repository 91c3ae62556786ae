import Model

/// Finds by when something is to be done.
struct DueReader {
  /// The last day of the meeting; nil where it is not known.
  let meeting: Day?
  /// The first day of the next meeting; nil where the text does not tell.
  let nextMeeting: Day?

  /// The date and the words it was read from; nil where the sentence gives none, or one that is past.
  ///
  /// Words like "by" or "until" must stand before it, unless `isTask`: then any date of the line is meant.
  func due(in wording: Wording, isTask: Bool = false) -> DueDate? {
    guard let meeting else { return nil }
    for index in wording.words.indices {
      if let (day, words) = due(at: index, in: wording, isTask: isTask) {
        guard let day else { return nil }
        if day >= meeting { return DueDate(day: day, words: wording.text(of: words)) }
      }
    }
    return nil
  }

  /// What begins at that word; an inner nil is a next meeting of unknown date.
  private func due(at index: Int, in wording: Wording, isTask: Bool) -> (day: Day?, words: Range<Int>)? {
    if let words = wording.phrase(.nextMeeting, at: index) { return (nextMeeting, words) }
    if let lead = wording.phrase(.period, at: index),
      let (day, end) = endOfPeriod(at: lead.upperBound, in: wording)
    {
      return (day, lead.lowerBound..<end)
    }
    let expression = DateExpression(wording, meeting: meeting)
    if let lead = wording.phrase(.deadline, at: index) {
      let start = skippingFillers(lead.upperBound, in: wording)
      if let (day, end) = expression.day(at: start) { return (day, index..<end) }
      // "bis Ende Mai": the words before the month may belong to the lead.
      if let (day, end) = expression.day(at: lead.upperBound - 1) { return (day, index..<end) }
      if let words = wording.phrase(.nextMeeting, at: start) { return (nextMeeting, words) }
    }
    if let lead = wording.phrase(.during, at: index), let (day, end) = expression.month(at: lead.upperBound) {
      return (day, index..<end)
    }
    if isTask, let (day, end) = expression.day(at: index) { return (day, index..<end) }
    return nil
  }

  private func skippingFillers(_ start: Int, in wording: Wording) -> Int {
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
  private func endOfPeriod(at start: Int, in wording: Wording) -> (Day, end: Int)? {
    guard let meeting, let number = number(at: start, in: wording), (1...365).contains(number) else {
      return nil
    }
    for index in [start + 1, start + 2] {
      if wording.isA(.day, at: index) { return (meeting.adding(days: number), index + 1) }
      if wording.isA(.week, at: index) { return (meeting.adding(days: 7 * number), index + 1) }
      if wording.isA(.month, at: index) { return (meeting.adding(months: number), index + 1) }
    }
    return nil
  }

  private func number(at index: Int, in wording: Wording) -> Int? {
    guard wording.words.indices.contains(index) else { return nil }
    if let number = wording.words[index].number { return number }
    for hit in wording.hits where hit.words.lowerBound == index {
      if case .numeral(let number) = hit.meaning { return number }
    }
    return nil
  }
}
