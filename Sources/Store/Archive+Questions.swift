import GRDB
import Model

extension Archive {
  /// Everything that is asked of every Member State, but for what single action items ask: contact-point linkage
  /// first, then as they were added.
  public func questions() throws -> [Question] { try read(QuestionRecord.fetchAll) }

  /// What was asked of every Member State, and is no more.
  public func retiredQuestions() throws -> [Question] { try read(QuestionRecord.fetchRetired) }

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
      try QuestionRecord.write(question, revision: recorder.act, recorder.db)
      recorder.changed(.question(question.key), from: nil, to: question.snapshot)
      try recorder.propose(question, reading: reader)
    }.act
  }

  /// Changes the title of a question, the words by which minutes speak of it, or its statuses; what its words newly find
  /// in stored minutes is proposed.
  ///
  /// Statuses may be added, and those that nobody has recorded taken away; what one means stays. Throws
  /// `.unknownQuestion`, `.builtInQuestion`, `.unusableQuestion`, `.statusInUse`, and `.alreadySo` where nothing changes.
  @discardableResult
  public func edit(
    _ key: String, reading reader: QuestionReader, by actor: Actor, _ edit: (inout Question) throws -> Void
  ) throws -> Act {
    try write("edit question \(key)", by: actor) { recorder in
      let question = try recorder.change(key, edit)
      if !question.isRetired { try recorder.propose(question, reading: reader) }
    }.act
  }

  /// Asks no Member State any more: the question leaves the lists, what was recorded of it stays to be read. Throws like
  /// `edit`.
  @discardableResult
  public func retire(_ key: String, by actor: Actor) throws -> Act {
    try write("retire question \(key)", by: actor) { try $0.change(key) { $0.isRetired = true } }.act
  }

  /// Asks again what was retired. Throws like `edit`.
  @discardableResult
  public func reinstate(_ key: String, by actor: Actor) throws -> Act {
    try write("reinstate question \(key)", by: actor) { try $0.change(key) { $0.isRetired = false } }.act
  }
}
