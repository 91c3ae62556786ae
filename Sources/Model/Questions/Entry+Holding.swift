extension [Entry] {
  /// Those of a question that had been recorded up to and including `act`, or ever where it is nil.
  func known(at act: ActID?, of question: Question) -> [Entry] {
    filter { entry in entry.question == question.key && act.map { entry.act <= $0 } ?? true }
  }

  /// Those that count: accepted, with a status, and replaced by none of the others.
  var counting: [Entry] {
    let replaced = Set(compactMap(\.replaces))
    return filter { $0.standing == .accepted && $0.status != nil && !replaced.contains($0.id) }
  }

  /// Which of the entries of one Member State, all of which count, holds on that day: the one with the greatest
  /// (valid from, act); nil where none does yet.
  public func holding(on day: Day) -> Entry? {
    filter { $0.validFrom <= day }.max { $0.isOutdone(by: $1) }
  }
}

extension Entry {
  /// Whether the other one holds in its place from its own day on: it holds from later, or was recorded later.
  func isOutdone(by other: Entry) -> Bool {
    (validFrom, act, id) < (other.validFrom, other.act, other.id)
  }
}
