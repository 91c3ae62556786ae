import GRDB
import Model

extension Archive {
  /// The question with that key and its statuses; throws `.unknownQuestion`.
  public func question(_ key: String) throws -> Question {
    try read { db in try question(key, db) }
  }

  private func question(_ key: String, _ db: Database) throws -> Question {
    guard
      let title = try String.fetchOne(db, sql: "SELECT title FROM question WHERE key = ?", arguments: [key])
    else { throw ArchiveError.unknownQuestion(key) }
    let statuses = try Row.fetchAll(
      db, sql: "SELECT * FROM answer_status WHERE question = ? ORDER BY position", arguments: [key]
    ).map { row in
      AnswerStatus(
        code: row["code"], glyph: try value(row["glyph"] as String, \.first), word: row["word"],
        meaning: row["meaning"], isFavourable: row["favourable"])
    }
    return Question(key: key, title: title, statuses: statuses)
  }

  /// Everything recorded of a question, oldest first; of one Member State where it is named.
  public func entries(of question: String, for state: MemberState? = nil) throws -> [Entry] {
    try read { db in
      _ = try self.question(question, db)
      let ofState = state.map { "AND entry.member_state = '\($0.code)'" } ?? ""
      return try EntryRecord.fetchAll(where: "entry.question = ? \(ofState)", [question], db)
    }
  }

  /// Where every Member State stood on that day, by all that is known now or was known by that act.
  public func board(of key: String, asOf day: Day, knownAt act: ActID? = nil) throws -> Board {
    Board(question: try question(key), asOf: day, entries: try entries(of: key), knownAt: act)
  }

  /// Records answers of Member States as one act, all or none.
  ///
  /// `seen` holds for States the act of the entry that the user saw. Throws `.unknownQuestion`, `.unknownStatus`,
  /// `.notAMember` on the date from which it is to hold, `.unknownPassage`, and `.changedMeanwhile`.
  @discardableResult
  public func record(
    _ drafts: [EntryDraft], seen: [MemberState: ActID] = [:], by actor: Actor
  ) throws -> Act {
    let states = drafts.map(\.memberState.code).joined(separator: " ")
    return try write("set \(states) \(drafts.first?.status ?? "")", by: actor) { recorder in
      for draft in drafts {
        let question = try question(draft.question, recorder.db)
        guard let status = question.recordable.first(where: { $0.code == draft.status }) else {
          throw ArchiveError.unknownStatus(draft.status, question: draft.question)
        }
        guard draft.memberState.isMember(on: draft.validFrom) else {
          throw ArchiveError.notAMember(draft.memberState, draft.validFrom)
        }
        try check(draft, wasSeenAt: seen[draft.memberState], recorder.db)
        try append(Entry(draft, status: status.code, act: recorder.act), &recorder)
      }
    }.act
  }

  private func check(_ draft: EntryDraft, wasSeenAt seen: ActID?, _ db: Database) throws {
    guard let seen else { return }
    let latest = try EntryRecord.fetchAll(
      where: "entry.question = ? AND entry.member_state = ?", [draft.question, draft.memberState.code], db
    ).last
    guard let latest, latest.act > seen else { return }
    throw ArchiveError.changedMeanwhile(
      .answer(question: draft.question, draft.memberState), now: latest.status ?? "not stated")
  }

  /// Appends an entry and writes it into the journal, beside the one it replaces.
  func append(_ entry: Entry, _ recorder: inout Recorder) throws {
    let replaced = try entry.replaces.flatMap { try self.entry($0, recorder.db) }
    let id = try EntryRecord.append(entry, recorder.db)
    recorder.changed(
      entry.reference, from: replaced.map { $0.snapshot(as: $0.id) }, to: entry.snapshot(as: id))
  }

  func entry(_ id: EntryID, _ db: Database) throws -> Entry? {
    try EntryRecord.fetchAll(where: "entry.id = ?", [id.number], db).first
  }
}

extension Entry {
  /// The accepted entry that the draft asks for; its number is given when it is appended.
  init(_ draft: EntryDraft, status: String, act: ActID) {
    self.init(
      id: EntryID(0), question: draft.question, memberState: draft.memberState, status: status,
      validFrom: draft.validFrom, source: draft.source, note: draft.note, act: act)
  }
}
