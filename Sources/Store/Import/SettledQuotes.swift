import GRDB
import Model

/// What need not be proposed again: a person has decided about it, or it waits to be decided.
struct SettledQuotes {
  /// What was struck out before it was stored.
  private let unwanted: Set<Wording>
  /// The sentences of action items.
  private let sentences: Set<Wording>
  /// The sentences of entries, by question and Member State.
  private var statements: [EntityReference: Set<Wording>]
  /// The statuses accepted from these minutes, by question and Member State: in other words they need no second decision.
  private var accepted: [EntityReference: Set<String>] = [:]

  /// Of the meeting; and what was rejected in meetings that were withdrawn, if they had the same name or the same bytes.
  ///
  /// `sha256` is that of the document's bytes; `unwanted` are sentences that a person strikes out of it. Of a meeting
  /// that the same act has made nothing is looked for.
  init(
    of meeting: Meeting, isNew: Bool = false, sha256: String, unwanted struckOut: Set<String> = [],
    _ db: Database
  ) throws {
    let withdrawn = try Self.withdrawn(like: meeting, sha256, db)
    guard !isNew || !withdrawn.isEmpty else {
      (unwanted, sentences, statements) = (Set(struckOut.map(Wording.init)), [], [:])
      return
    }
    let all = "[" + ([meeting.id.number] + withdrawn).map(String.init).joined(separator: ", ") + "]"
    // Of what was withdrawn only the refusals hold on.
    sentences = try Self.wordings(
      """
      SELECT quote FROM action_item
      WHERE NOT taken_back AND meeting IN (SELECT value FROM json_each(?)) AND (meeting = ? OR status = 'rejected')
      """, [all, meeting.id.number], db)
    unwanted = try Self.wordings(
      """
      SELECT quote FROM unwanted_quote JOIN version ON id = version
      WHERE meeting IN (SELECT value FROM json_each(?))
      """, [all], db
    ).union(struckOut.map(Wording.init))
    let entries = try EntryRecord.fetchAll(
      where: """
        entry.anchor_version IN (SELECT id FROM version WHERE meeting IN (SELECT value FROM json_each(?)))
          AND (anchored.meeting = ? OR standing = 'rejected' AND NOT \(EntryRecord.isReplaced))
          AND entry.status IS NOT NULL AND NOT \(EntryRecord.isTakenBack)
        """, [all, meeting.id.number], db)
    statements = [:]
    for entry in entries {
      guard let quote = entry.source.quote else { continue }
      statements[entry.reference, default: []].insert(Wording(quote))
    }
    let standing = try EntryRecord.fetchAll(
      where: "anchored.meeting = ? AND standing = 'accepted' AND NOT \(EntryRecord.isReplaced)",
      [meeting.id.number], db)
    for entry in standing {
      guard let status = entry.status else { continue }
      accepted[entry.reference, default: []].insert(status)
    }
  }

  private static func wordings(
    _ sql: String, _ arguments: StatementArguments, _ db: Database
  ) throws -> Set<Wording> {
    Set(try db.rows(of: sql, arguments).map { Wording($0["quote"]) })
  }

  private static func withdrawn(
    like meeting: Meeting, _ sha256: String, _ db: Database
  ) throws -> [Int] {
    try db.rows(
      of: """
        SELECT *, EXISTS (SELECT 1 FROM version WHERE meeting = meeting.id AND sha256 = ?) AS has_bytes FROM meeting
        WHERE withdrawn_because IS NOT NULL AND NOT taken_back AND (has_bytes OR first_day = ?)
        """, [sha256, meeting.firstDay.description]
    ).compactMap { row in
      let other = try MeetingRecord.meeting(row)
      return row["has_bytes"] || other.hasName(of: meeting) ? other.id.number : nil
    }
  }

  /// Of a document that is to be stored.
  init(of meeting: Meeting, isNew: Bool = false, _ minutes: PreparedMinutes, _ db: Database) throws {
    try self.init(
      of: meeting, isNew: isNew, sha256: minutes.fingerprint.bytes, unwanted: minutes.mending.unwanted, db)
  }

  func contains(_ proposal: ActionProposal) -> Bool {
    let wording = Wording(proposal.quote)
    return unwanted.contains(wording) || sentences.contains(wording)
  }

  func contains(_ statement: AnswerStatement) -> Bool {
    let wording = Wording(statement.quote)
    let answer = EntityReference.answer(question: statement.question, statement.memberState)
    return unwanted.contains(wording) || statements[answer]?.contains(wording) == true
      || accepted[answer]?.contains(statement.status) == true
  }
}
