import GRDB
import Model

extension Archive {
  /// Stores minutes that were read: a meeting with its first version, or a new version of a known one.
  ///
  /// A known meeting is the same body, first date and ordinal. The same bytes or the same cleaned text as any version
  /// of a standing meeting change nothing. Throws `.readingWithoutAgenda`, `.readingWithoutDate`, and
  /// `.ambiguousMeeting` where two meetings fit.
  public func store(
    _ reading: Reading, original: [UInt8], fileName: String?, readerVersion: Int = 1, by actor: Actor
  ) throws -> ImportOutcome {
    guard !reading.agenda.isEmpty else { throw ArchiveError.readingWithoutAgenda }
    guard let day = reading.header.date else { throw ArchiveError.readingWithoutDate }
    let sha256 = JournalHash.digest(original)
    let cleanedSHA256 = JournalHash.digest(reading.cleanedText.utf8)
    if let known = try read({ try version(sha256: sha256, cleaned: cleanedSHA256, $0) }) {
      return .unchanged(known.meeting, version: known.number)
    }
    return try write("import", by: actor, kind: .final) { recorder in
      let known = try knownMeeting(like: reading.header, on: day, recorder.db)
      let meeting =
        try known ?? MeetingRecord.insert(reading.header, firstDay: day, revision: recorder.act, recorder.db)
      let number = try VersionRecord.fetchAll(of: meeting, recorder.db).count + 1
      let version = MinutesVersion(
        meeting: meeting, number: number, status: .draft, fileName: fileName, sha256: sha256)
      try VersionRecord.insert(
        version, reading: reading, original: original, cleanedSHA256: cleanedSHA256,
        readerVersion: readerVersion, act: recorder.act, recorder.db)
      try recordMeeting(meeting, isNew: known == nil, version: version, reading: reading, &recorder)
      let proposals = try propose(reading, in: version, &recorder)
      recorder.words = "import \(meeting)" + (number > 1 ? " version \(number)" : "")
      return known == nil || number == 1
        ? .stored(meeting, proposals: proposals)
        : .newVersion(meeting, version: number, proposals: proposals)
    }.value
  }

  private func version(
    sha256: String, cleaned: String, _ db: Database
  ) throws -> (meeting: MeetingID, number: Int)? {
    let row = try Row.fetchOne(
      db,
      sql: """
        SELECT meeting, number FROM version JOIN meeting ON meeting.id = version.meeting
        WHERE (sha256 = ? OR cleaned_sha256 = ?) AND withdrawn_because IS NULL
        """, arguments: [sha256, cleaned])
    return row.map { (MeetingID($0["meeting"]), $0["number"]) }
  }

  private func knownMeeting(like header: Reading.Header, on day: Day, _ db: Database) throws -> MeetingID? {
    let found = try Int.fetchAll(
      db,
      sql: """
        SELECT id FROM meeting
        WHERE withdrawn_because IS NULL AND first_day = ? AND body IS ? AND ordinal IS ? ORDER BY id
        """, arguments: [day.description, header.body, header.ordinal])
    guard found.count <= 1 else {
      throw ArchiveError.ambiguousMeeting(.day(day), found.map { MeetingID($0) })
    }
    return found.first.map { MeetingID($0) }
  }

  private func recordMeeting(
    _ id: MeetingID, isNew: Bool, version: MinutesVersion, reading: Reading, _ recorder: inout Recorder
  ) throws {
    try recorder.db.execute(
      sql: "UPDATE meeting SET agenda_items = ?, version_status = ?, revision = ? WHERE id = ?",
      arguments: [reading.agenda.count, version.status.rawValue, recorder.act.number, id.number])
    if isNew {
      let row = try Row.fetchOne(
        recorder.db, sql: "SELECT * FROM meeting WHERE id = ?", arguments: [id.number])
      recorder.changed(.meeting(id), from: nil, to: try row.map { try MeetingRecord.meeting($0).snapshot })
    }
    recorder.changed(
      .version(id, number: version.number), from: nil,
      to: Snapshot([
        ("status", version.status.rawValue), ("file_name", version.fileName), ("sha256", version.sha256),
        ("agenda_items", String(reading.agenda.count)),
      ]))
  }

  /// Adds what the reader proposes and the meeting does not have yet; gives how many items that were.
  private func propose(_ reading: Reading, in version: MinutesVersion, _ recorder: inout Recorder) throws
    -> Int
  {
    let known = Set(
      try String.fetchAll(
        recorder.db, sql: "SELECT quote FROM action_item WHERE meeting = ?",
        arguments: [version.meeting.number]))
    let new = reading.actions.filter { !known.contains($0.quote) }
    for proposal in new {
      var draft = ActionItemDraft(
        text: proposal.quote, quote: proposal.quote, anchor: version.anchor(of: proposal.span),
        meeting: version.meeting, force: proposal.force, owners: proposal.owners, due: proposal.due)
      if draft.due?.day == nil, draft.due?.words.isEmpty == true { draft.due = nil }
      let item = try ActionItemRecord.insert(draft, status: .proposed, revision: recorder.act, recorder.db)
      recorder.changed(.actionItem(item.id), from: nil, to: item.snapshot)
    }
    for statement in reading.statements { try propose(statement, from: reading, in: version, &recorder) }
    return new.count
  }

  private func propose(
    _ statement: LinkageStatement, from reading: Reading, in version: MinutesVersion,
    _ recorder: inout Recorder
  ) throws {
    let key = Question.contactPointLinkage.key
    guard let day = reading.header.date, statement.memberState.isMember(on: day) else { return }
    let isKnown = try Bool.fetchOne(
      recorder.db,
      sql: "SELECT count(*) > 0 FROM entry WHERE question = ? AND member_state = ? AND quote = ?",
      arguments: [key, statement.memberState.code, statement.quote])
    guard isKnown != true else { return }
    let entry = Entry(
      id: EntryID(0), question: key, memberState: statement.memberState, status: statement.status,
      validFrom: day, source: .minutes(version.anchor(of: statement.span), quote: statement.quote),
      standing: .proposed, act: recorder.act)
    try append(entry, &recorder)
  }
}

extension MinutesVersion {
  fileprivate func anchor(of span: ReadSpan) -> Anchor {
    Anchor(
      meeting: meeting, version: number, position: span.position, passage: span.passage, range: span.range)
  }
}
