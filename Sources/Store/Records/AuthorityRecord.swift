import GRDB
import Model

/// The rows of the table `authority`.
enum AuthorityRecord {
  /// Those that were not removed, by identifier.
  static func fetchAll(of state: MemberState? = nil, _ db: Database) throws -> [Authority] {
    let condition = state == nil ? "" : "AND member_state = ?"
    let arguments: StatementArguments = state.map { [$0.code] } ?? []
    return try Row.fetchAll(
      db, sql: "SELECT * FROM authority WHERE NOT removed \(condition) ORDER BY id", arguments: arguments
    ).map(authority)
  }

  /// Throws `.unknownAuthority`, also for one that was removed.
  static func fetch(_ id: AuthorityID, _ db: Database) throws -> Authority {
    let (authority, isRemoved) = try fetchAny(id, db)
    guard !isRemoved else { throw ArchiveError.unknownAuthority(id) }
    return authority
  }

  /// Also one that was removed. Throws `.unknownAuthority`.
  static func fetchAny(_ id: AuthorityID, _ db: Database) throws -> (authority: Authority, isRemoved: Bool) {
    let row = try Row.fetchOne(db, sql: "SELECT * FROM authority WHERE id = ?", arguments: [id.number])
    guard let row else { throw ArchiveError.unknownAuthority(id) }
    return (try authority(row), row["removed"])
  }

  private static func authority(_ row: Row) throws -> Authority {
    Authority(
      id: AuthorityID(row["id"]), memberState: try value(row["member_state"], MemberState.init(named:)),
      kind: try value(row["kind"], Authority.Kind.init(rawValue:)), name: try OfficeName(stored: row["name"]),
      period: try Period(row), isRASContactPoint: row["is_ras_contact_point"],
      revision: ActID(row["revision"]))
  }

  /// Inserts one and gives it its number.
  static func insert(_ authority: Authority, _ db: Database) throws -> AuthorityID {
    try db.perform(
      sql: """
        INSERT INTO authority (member_state, kind, name, valid_from, valid_until, is_ras_contact_point, revision)
        VALUES (?, ?, ?, ?, ?, ?, ?)
        """, arguments: [authority.memberState.code] + values(authority))
    return AuthorityID(Int(db.lastInsertedRowID))
  }

  /// Writes whatever of it can change.
  static func update(_ authority: Authority, isRemoved: Bool = false, _ db: Database) throws {
    try db.perform(
      sql: """
        UPDATE authority SET kind = ?, name = ?, valid_from = ?, valid_until = ?, is_ras_contact_point = ?,
          revision = ?, removed = ? WHERE id = ?
        """, arguments: values(authority) + [isRemoved, authority.id.number])
  }

  private static func values(_ authority: Authority) -> StatementArguments {
    [
      authority.kind.rawValue, authority.name.description, authority.period.from.description,
      authority.period.until?.description, authority.isRASContactPoint, authority.revision.number,
    ]
  }
}

extension Authority {
  /// What the journal keeps of it.
  var snapshot: Snapshot {
    Snapshot(
      [("member_state", memberState.code), ("kind", kind.rawValue), ("name", name.description)]
        + period.fields + [("ras_contact_point", isRASContactPoint ? "yes" : nil)])
  }

  /// With the fields of the snapshot.
  func restored(from snapshot: Snapshot) throws -> Authority {
    var authority = self
    authority.kind = try value(snapshot["kind"] ?? "", Kind.init(rawValue:))
    authority.name = try OfficeName(stored: snapshot["name"] ?? "")
    authority.period = try Period(snapshot)
    authority.isRASContactPoint = snapshot["ras_contact_point"] != nil
    return authority
  }
}
