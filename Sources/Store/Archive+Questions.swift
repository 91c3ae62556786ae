import GRDB
import Model

extension Archive {
  /// Everything that is asked of every Member State, but for what single action items ask: contact-point linkage
  /// first, then as they were added.
  public func questions() throws -> [Question] { try read(QuestionRecord.fetchAll) }

  /// Adds a question that is put to every Member State; what stored minutes say of Member States about it is proposed.
  ///
  /// A key that was taken back before any State's answer was recorded can be given again. Throws `.unusableQuestion`
  /// and `.questionExists`.
  @discardableResult
  public func add(_ question: Question, reading reader: QuestionReader, by actor: Actor) throws -> Act {
    do { try question.check() } catch { throw ArchiveError.unusableQuestion(error) }
    return try write("add question \(question.key)", by: actor) { recorder in
      guard try QuestionRecord.isFree(question.key, recorder.db) else {
        throw ArchiveError.questionExists(question.key)
      }
      try QuestionRecord.insert(question, revision: recorder.act, recorder.db)
      recorder.changed(.question(question.key), from: nil, to: question.snapshot)
      try recorder.propose(question, reading: reader)
    }.act
  }
}

extension Recorder {
  /// A question without snapshot was not there: its key stays taken, and it leaves the lists, unless answers to it hold.
  mutating func restoreQuestion(_ key: String, to snapshot: Snapshot?) throws {
    if snapshot == nil, let later = try firstAnswer(to: key) {
      throw ArchiveError.undoBlocked(.question(key), by: try ActRecord.fetch(later, db).act)
    }
    try QuestionRecord.setTakenBack(snapshot == nil, key, revision: act, db)
    let question = try QuestionRecord.fetchAny(key, db)
    changed(
      .question(key), from: snapshot == nil ? question.snapshot : nil,
      to: snapshot == nil ? nil : question.snapshot)
  }

  /// The act that recorded the first of the answers that stand; nil where there is none.
  private func firstAnswer(to key: String) throws -> ActID? {
    try EntryRecord.fetchAll(
      where: "entry.question = ? AND entry.status IS NOT NULL AND NOT \(EntryRecord.isReplaced)", [key], db
    ).first?.act
  }
}
