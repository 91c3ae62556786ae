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
}

extension Entry {
  /// Whether the other one holds in its place from its own day on: it holds from later, or was recorded later.
  func isOutdone(by other: Entry) -> Bool {
    (validFrom, act, id) < (other.validFrom, other.act, other.id)
  }
}
