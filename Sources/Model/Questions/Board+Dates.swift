extension Board {
  /// The dates on which the answer of some Member State becomes another one, ascending; after the first of them also
  /// those on which a State joins, and those on which one is gone, unless it was put to certain States.
  public static func changeDays(of question: Question, entries: [Entry]) -> [Day] {
    let byState = Dictionary(grouping: entries.known(at: nil, of: question).counting, by: \.memberState)
    var days = Set(byState.values.flatMap(changeDays))
    guard let first = days.min(), question.asked == nil else { return days.sorted() }
    let membership = MemberState.all.flatMap { [$0.since, $0.until?.adding(days: 1)] }
    days.formUnion(membership.compactMap { $0 }.filter { $0 > first })
    return days.sorted()
  }

  /// The dates on which the answer of one Member State becomes another one.
  private static func changeDays(of entries: [Entry]) -> [Day] {
    let holding = Dictionary(grouping: entries, by: \.validFrom).compactMapValues { sameDay in
      sameDay.max { $0.isOutdone(by: $1) }?.status
    }
    var status = AnswerStatus.notStated.code
    return holding.sorted { $0.key < $1.key }.compactMap { day, next in
      defer { status = next }
      return next == status ? nil : day
    }
  }
}
