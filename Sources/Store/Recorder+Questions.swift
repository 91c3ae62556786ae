import GRDB
import Model

extension Recorder {
  /// Changes a question that an act added, and gives what it is now.
  @discardableResult
  mutating func change(_ key: String, _ edit: (inout Question) throws -> Void) throws -> Question {
    let before = try QuestionRecord.fetch(key, db)
    guard before.actionItem == nil, !before.isContactPointLinkage else {
      throw ArchiveError.builtInQuestion(key)
    }
    var after = before
    try edit(&after)
    guard after != before else { throw ArchiveError.alreadySo(.question(key)) }
    do {
      try after.check()
      try after.check(against: AnswerStatusRecord.fetchAny(of: key, db))
    } catch let fault as QuestionFault { throw ArchiveError.unusableQuestion(fault) }
    if let (status, entry) = try recorded(before.statuses.missing(in: after.statuses), of: key) {
      throw ArchiveError.statusInUse(status.code, question: key, by: entry.id)
    }
    try QuestionRecord.write(after, revision: act, db)
    changed(.question(key), from: before.snapshot, to: after.snapshot)
    return after
  }

  /// A question without snapshot was not there: its key stays taken, and it leaves the lists, unless answers to it hold.
  mutating func restoreQuestion(_ key: String, to snapshot: Snapshot?) throws {
    let now = try QuestionRecord.fetchAny(key, db)
    guard let snapshot else {
      if let later = try firstAnswer(to: key) {
        throw ArchiveError.undoBlocked(.question(key), by: try ActRecord.fetch(later, db).act)
      }
      try QuestionRecord.setTakenBack(key, revision: act, db)
      return changed(.question(key), from: now.snapshot, to: nil)
    }
    let wasTakenBack = try QuestionRecord.isTakenBack(key, db)
    let restored = try now.restored(from: snapshot, statuses: AnswerStatusRecord.fetchAny(of: key, db))
    if let (_, entry) = try recorded(now.statuses.missing(in: restored.statuses), of: key) {
      throw ArchiveError.undoBlocked(.question(key), by: try ActRecord.fetch(entry.act, db).act)
    }
    try QuestionRecord.write(restored, revision: act, db)
    changed(.question(key), from: wasTakenBack ? nil : now.snapshot, to: restored.snapshot)
  }

  /// The act that recorded the first of the answers that stand; nil where there is none.
  private func firstAnswer(to key: String) throws -> ActID? {
    try EntryRecord.fetchAll(
      where: "entry.question = ? AND entry.status IS NOT NULL AND NOT \(EntryRecord.isReplaced)", [key], db
    ).first?.act
  }

  /// The first of the statuses that was ever accepted of a Member State, or is proposed of one, and by which entry.
  private func recorded(
    _ statuses: [AnswerStatus], of key: String
  ) throws -> (status: AnswerStatus, entry: Entry)? {
    for status in statuses {
      let entries = try EntryRecord.fetchAll(
        where: """
          entry.question = ? AND entry.status = ?
            AND (standing = 'accepted' OR standing = 'proposed' AND NOT \(EntryRecord.isReplaced))
          """, [key, status.code], db)
      if let entry = entries.first { return (status, entry) }
    }
    return nil
  }
}

extension Question {
  /// Throws where a status is not what its code meant before.
  fileprivate func check(against known: [AnswerStatus]) throws(QuestionFault) {
    for (index, status) in statuses.enumerated() {
      guard var before = known.first(where: { $0.code == status.code }) else { continue }
      before.phrases = status.phrases
      guard before == status else {
        throw QuestionFault(
          status: index + 1, "'\(status.code)' meant something else before; choose another code")
      }
    }
  }
}

extension [AnswerStatus] {
  /// Those whose code the others do not have.
  fileprivate func missing(in others: [AnswerStatus]) -> [AnswerStatus] {
    filter { status in !others.contains { $0.code == status.code } }
  }
}
