import GRDB
import Model

extension Archive {
  /// The question with that key and its statuses; throws `.unknownQuestion`.
  public func question(_ key: String) throws -> Question {
    try read { db in try QuestionRecord.fetch(key, db) }
  }

  /// Everything recorded of a question, oldest first; of one Member State where it is named.
  public func entries(of key: String, for state: MemberState? = nil) throws -> [Entry] {
    try read { db in
      try EntryRecord.fetchAll(of: try QuestionRecord.fetch(key, db).key, for: state, db)
    }
  }

  /// Where every Member State stood on that day, by all that is known now or was known by that act.
  public func board(of key: String, asOf day: Day, knownAt act: ActID? = nil) throws -> Board {
    try read { db in
      Board(
        question: try QuestionRecord.fetch(key, db), asOf: day,
        entries: try EntryRecord.fetchAll(of: key, for: nil, db), knownAt: act)
    }
  }

  /// The dates on which the board of a question becomes another one, ascending.
  public func changeDays(of key: String) throws -> [Day] {
    try read { db in
      Board.changeDays(
        of: try QuestionRecord.fetch(key, db), entries: try EntryRecord.fetchAll(of: key, for: nil, db))
    }
  }

  /// Records answers of Member States as one act, all or none; what waits to be decided of the same sentence and State
  /// is decided with it.
  ///
  /// `seen` holds for States the revision of the row on the board that the user saw. Throws `.unknownQuestion`,
  /// `.retiredQuestion`, `.unknownStatus`, `.notAMember` on the date from which it is to hold, `.inTheFuture`, `.withoutSource`,
  /// `.unknownPassage`, and `.changedMeanwhile`; of action items `.unknownActionItem`, `.notAccepted` and `.notAsked`.
  @discardableResult
  public func record(
    _ drafts: [EntryDraft], seen: [MemberState: ActID] = [:], by actor: Actor
  ) throws -> Act {
    let states = drafts.map(\.memberState.code).joined(separator: " ")
    let key = drafts.first.map(\.question) ?? ""
    let name = key == Question.contactPointLinkage.key ? "" : "\(key) "
    return try write("set \(name)\(states) \(drafts.first?.status ?? "")", by: actor) { recorder in
      for item in Set(drafts.compactMap { ActionItemID($0.question) }) {
        try recorder.prepareAnswers(to: item)
      }
      for draft in drafts {
        if let act = seen[draft.memberState] { try check(draft, isSeenAt: act, recorder) }
        guard draft.validFrom <= recorder.at.dayInBrussels else {
          throw ArchiveError.inTheFuture(draft.validFrom)
        }
        try recorder.recordSettling(try Entry(draft, act: recorder.act, recorder.db))
      }
    }.act
  }

  private func check(_ draft: EntryDraft, isSeenAt seen: ActID, _ recorder: Recorder) throws {
    let entries = try EntryRecord.fetchAll(of: draft.question, for: draft.memberState, recorder.db)
    // What this act itself has recorded was not there to be seen.
    guard let latest = entries.last(where: { $0.act < recorder.act }), latest.act > seen else { return }
    throw ArchiveError.changedMeanwhile(latest.reference, now: latest.status ?? AnswerStatus.notStated.word)
  }
}

extension Entry {
  /// The accepted entry that the draft asks for; its number is given when it is inserted.
  fileprivate init(_ draft: EntryDraft, act: ActID, _ db: Database) throws {
    let question = try QuestionRecord.fetchAsked(draft.question, db)
    guard question.recordable.contains(where: { $0.code == draft.status }) else {
      throw ArchiveError.unknownStatus(draft.status, question: draft.question)
    }
    if let asked = question.asked {
      guard asked.contains(draft.memberState) else {
        throw ArchiveError.notAsked(draft.memberState, question: question.key)
      }
    } else if !draft.memberState.isMember(on: draft.validFrom) {
      throw ArchiveError.notAMember(draft.memberState, draft.validFrom)
    }
    guard !draft.source.isEmpty else { throw ArchiveError.withoutSource(draft.memberState) }
    self.init(
      id: EntryID(0), question: draft.question, memberState: draft.memberState, status: draft.status,
      validFrom: draft.validFrom, source: draft.source, note: draft.note, act: act)
  }
}

extension EntrySource {
  fileprivate var isEmpty: Bool {
    if case .letter(let reference) = self { reference.allSatisfy(\.isWhitespace) } else { false }
  }
}

extension Recorder {
  /// Inserts an entry; the journal says beside it what held before on the day from which it holds.
  mutating func record(_ entry: Entry) throws {
    let held = try EntryRecord.fetchCounting(of: entry.question, for: entry.memberState, db)
      .holding(on: entry.validFrom)
    let inserted = try EntryRecord.insert(entry, db)
    changed(inserted.reference, from: held?.snapshot, to: inserted.snapshot)
  }
}
