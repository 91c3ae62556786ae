import GRDB
import Model

/// The rows of the table `contact_point`.
enum ContactPointRecord {
  /// Those that were not removed, by identifier.
  static func fetchAll(of state: MemberState? = nil, _ db: Database) throws -> [ContactPoint] {
    let condition = state == nil ? "" : "AND member_state = ?"
    let arguments: StatementArguments = state.map { [$0.code] } ?? []
    return try Row.fetchAll(
      db, sql: "SELECT * FROM contact_point WHERE NOT removed \(condition) ORDER BY id", arguments: arguments
    ).map(contactPoint)
  }

  /// Throws `.unknownContactPoint`, also for one that was removed.
  static func fetch(_ id: ContactPointID, _ db: Database) throws -> ContactPoint {
    let (point, isRemoved) = try fetchAny(id, db)
    guard !isRemoved else { throw ArchiveError.unknownContactPoint(id) }
    return point
  }

  /// Also one that was removed. Throws `.unknownContactPoint`.
  static func fetchAny(
    _ id: ContactPointID, _ db: Database
  ) throws -> (point: ContactPoint, isRemoved: Bool) {
    let row = try Row.fetchOne(db, sql: "SELECT * FROM contact_point WHERE id = ?", arguments: [id.number])
    guard let row else { throw ArchiveError.unknownContactPoint(id) }
    return (try contactPoint(row), row["removed"])
  }

  private static func contactPoint(_ row: Row) throws -> ContactPoint {
    ContactPoint(
      id: ContactPointID(row["id"]), memberState: try value(row["member_state"], MemberState.init(named:)),
      role: try value(row["role"], ContactPoint.Role.init(rawValue:)),
      office: try OfficeName(stored: row["office"]),
      period: try Period(row), emailGivenBy: (row["email_given_by"] as Int?).map { ActID($0) },
      revision: ActID(row["revision"]))
  }

  /// Inserts one and gives it its number.
  static func insert(_ point: ContactPoint, _ db: Database) throws -> ContactPointID {
    try db.perform(
      sql: """
        INSERT INTO contact_point (member_state, role, office, valid_from, valid_until, email_given_by, revision)
        VALUES (?, ?, ?, ?, ?, ?, ?)
        """, arguments: [point.memberState.code, point.role.rawValue] + values(point))
    return ContactPointID(Int(db.lastInsertedRowID))
  }

  /// Writes whatever of it can change.
  static func update(_ point: ContactPoint, isRemoved: Bool = false, _ db: Database) throws {
    try db.perform(
      sql: """
        UPDATE contact_point SET office = ?, valid_from = ?, valid_until = ?, email_given_by = ?, revision = ?,
          removed = ? WHERE id = ?
        """, arguments: values(point) + [isRemoved, point.id.number])
  }

  private static func values(_ point: ContactPoint) -> StatementArguments {
    [
      point.office.description, point.period.from.description, point.period.until?.description,
      point.emailGivenBy?.number, point.revision.number,
    ]
  }
}

extension ContactPoint {
  /// What the journal keeps of it: of its e-mail address only which act gave it.
  var snapshot: Snapshot {
    Snapshot(
      [("member_state", memberState.code), ("role", role.rawValue), ("office", office.description)]
        + period.fields + [("email", emailGivenBy.map { "given by act \($0)" })])
  }

  /// With the fields of the snapshot but for the e-mail address, which no journal can bring back.
  func restored(from snapshot: Snapshot) throws -> ContactPoint {
    var point = self
    point.office = try OfficeName(stored: snapshot["office"] ?? "")
    point.period = try Period(snapshot)
    return point
  }
}
