import GRDB
import Model

extension Archive {
  /// The entries of a question that wait to be accepted or rejected, oldest first; of one meeting's minutes only where
  /// it is named. Those of withdrawn meetings and of retired questions wait no longer.
  public func proposedEntries(of key: String, from meeting: MeetingID? = nil) throws -> [Entry] {
    try read { db in
      let question = try QuestionRecord.fetch(key, db)
      return question.isRetired ? [] : try EntryRecord.fetchProposed(of: key, from: meeting, db)
    }
  }

  /// Accepts or rejects proposed entries as one act, all or none: each is replaced by one with that standing.
  ///
  /// One that was rejected can still be accepted. Naming an entry says what was seen: it is refused where a later one
  /// has replaced it. Throws `.unknownEntry`, `.notProposed` and `.retiredQuestion`.
  @discardableResult
  public func decide(_ standing: Entry.Standing, on ids: [EntryID], by actor: Actor) throws -> Act {
    try write("", by: actor) { recorder in
      var entries: [Entry] = []
      for id in ids where !entries.contains(where: { $0.id == id }) {
        entries.append(try decidable(id, recorder.db, origins: standing.origins))
      }
      for key in Set(entries.map(\.question)) { _ = try QuestionRecord.fetchAsked(key, recorder.db) }
      recorder.words = "\(standing.verb) \(entries.map(\.inShort).joined(separator: ", "))"
      try recorder.decide(standing, on: entries)
    }.act
  }

  /// Accepts or rejects all entries that the minutes of a meeting propose, as one act; of one question where its key is
  /// given.
  ///
  /// Throws `.unknownMeeting`, and `.nothingProposed` where none waits.
  @discardableResult
  public func decide(
    _ standing: Entry.Standing, onProposalsOf meeting: MeetingID, of key: String?, by actor: Actor
  ) throws -> Act {
    try write("\(standing.verb) statements of \(meeting)", by: actor) { recorder in
      _ = try MeetingRecord.fetch(meeting, recorder.db)
      let questions =
        try key.map { [try QuestionRecord.fetchAsked($0, recorder.db)] }
        ?? QuestionRecord.fetchAll(recorder.db)
      let entries = try questions.flatMap {
        try EntryRecord.fetchProposed(of: $0.key, from: meeting, recorder.db)
      }
      guard !entries.isEmpty else { throw ArchiveError.nothingProposed(meeting) }
      try recorder.decide(standing, on: entries)
    }.act
  }

  private func decidable(_ id: EntryID, _ db: Database, origins: [Entry.Standing]) throws -> Entry {
    let found = try EntryRecord.fetchAll(where: "entry.id = ?", [id.number], db).first
    guard let entry = found else { throw ArchiveError.unknownEntry(id) }
    let later = try EntryRecord.fetchAll(where: "entry.replaces = ?", [id.number], db).first
    guard later == nil, origins.contains(entry.standing), entry.status != nil else {
      throw ArchiveError.notProposed(id, later?.standing ?? entry.standing, replacedBy: later?.id)
    }
    return entry
  }
}

extension Recorder {
  /// Records an answer in place of what minutes propose of the State by the same sentence; where they propose several,
  /// the others are rejected.
  mutating func recordSettling(_ entry: Entry) throws {
    guard let meeting = entry.source.anchor?.meeting else { return try record(entry) }
    let settled = try EntryRecord.fetchProposed(of: entry.question, from: meeting, db).filter {
      $0.memberState == entry.memberState && $0.source.isSameSentence(as: entry.source)
    }
    var entry = entry
    entry.replaces = settled.first?.id
    try record(entry)
    try decide(.rejected, on: Array(settled.dropFirst()))
  }

  fileprivate mutating func decide(_ standing: Entry.Standing, on entries: [Entry]) throws {
    for var entry in entries {
      entry.standing = standing
      try replace(entry)
    }
  }
}

extension EntryRecord {
  fileprivate static func fetchProposed(
    of question: String, from meeting: MeetingID?, _ db: Database
  ) throws -> [Entry] {
    try fetchAll(
      where: """
        entry.question = ? AND standing = 'proposed' AND entry.status IS NOT NULL AND NOT \(isReplaced)
          AND anchored.meeting IN (SELECT id FROM meeting WHERE \(MeetingRecord.stands))
          AND anchored.meeting = coalesce(?, anchored.meeting)
        """, [question, meeting?.number], db)
  }
}

extension EntrySource {
  /// Whether both are of the same words in minutes of one meeting, or one of a part of the other's.
  fileprivate func isSameSentence(as other: EntrySource) -> Bool {
    guard case (.minutes(let place, let quote), .minutes(let otherPlace, let otherQuote)) = (self, other),
      place.meeting == otherPlace.meeting
    else { return false }
    return Wording(quote) == Wording(otherQuote) || place.overlaps(otherPlace)
  }
}

extension Anchor {
  fileprivate func overlaps(_ other: Anchor) -> Bool {
    (version, position, passage) == (other.version, other.position, other.passage)
      && range.overlaps(other.range)
  }
}

extension Entry {
  /// `EE linked`
  fileprivate var inShort: String { "\(memberState) \(status ?? "")" }
}
