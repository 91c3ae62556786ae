import GRDB
import Glibc
import Model

/// The second file, with the e-mail addresses of contact points: only the secretariat may read it, and what is removed
/// there is gone.
///
/// It is opened for each question and each write, never attached to the archive, so that no statement on the archive
/// can reach it. It keeps no write-ahead log; what is deleted is overwritten, and the file is written anew.
struct PrivateArchive: Sendable {
  /// In the header of the file: "ecnp" in ASCII.
  static let applicationID: Int32 = 0x6563_6E70

  /// Where it stands: `archive-private.sqlite` beside `archive.sqlite`.
  static func path(beside path: String) -> String {
    let suffix = ".sqlite"
    let stem = path.hasSuffix(suffix) ? String(path.dropLast(suffix.count)) : path
    return "\(stem)-private\(suffix)"
  }

  /// Makes it, readable and writable by this user alone; one that is there already stays as it is.
  static func create(beside archive: String) throws {
    do {
      try ArchiveFile(path(beside: archive)).makeDatabase(readableBy: 0o600) { queue in
        try queue.write { db in
          try db.execute(sql: "PRAGMA application_id = \(applicationID); \(PrivateSchema.current)")
        }
      }
    } catch ArchiveError.alreadyExists {}
  }

  /// Opens the database; nil where there is none and none is to be made.
  private let open: @Sendable (_ isToWrite: Bool) throws -> DatabaseQueue?
  private let path: String

  init(beside archive: String) {
    let path = Self.path(beside: archive)
    self.path = path
    open = { isToWrite in
      if isToWrite { try Self.create(beside: archive) }
      return try Self.queue(at: path)
    }
  }

  /// One that lives in memory, for tests.
  static func inMemory() throws -> PrivateArchive {
    let queue = try DatabaseQueue()
    try queue.write { db in try db.execute(sql: PrivateSchema.current) }
    return PrivateArchive(path: ":memory:") { _ in queue }
  }

  private init(path: String, open: @escaping @Sendable (Bool) throws -> DatabaseQueue?) {
    self.path = path
    self.open = open
  }

  /// The addresses of the contact points, each as far as it is the one that the archive's act gave.
  func addresses(of points: [ContactPoint]) throws -> [ContactPointID: EmailAddress] {
    let rows = try translatingErrors(at: path) {
      try open(false)?.read { db in try Row.fetchAll(db, sql: "SELECT * FROM email") } ?? []
    }
    let known = Dictionary(rows.map { (ContactPointID($0["contact_point"]), $0) }) { first, _ in first }
    let given = try points.compactMap { point in
      guard let act = point.emailGivenBy, let row = known[point.id], row["act"] == act.number else {
        return nil as (ContactPointID, EmailAddress)?
      }
      return (point.id, try value(row["address"] as String) { try? EmailAddress(typed: $0) })
    }
    return Dictionary(given) { first, _ in first }
  }

  /// Keeps the address in place of the one there was.
  func give(_ address: EmailAddress, to point: ContactPointID, by act: ActID) throws {
    try write { db in
      try db.execute(sql: "DELETE FROM email WHERE contact_point = ?", arguments: [point.number])
      try db.execute(
        sql: "INSERT INTO email (contact_point, act, address) VALUES (?, ?, ?)",
        arguments: [point.number, act.number, address.text])
    }
  }

  /// Removes the address for good.
  func erase(_ point: ContactPointID) throws {
    try write { db in
      try db.execute(sql: "DELETE FROM email WHERE contact_point = ?", arguments: [point.number])
    }
  }

  private func write(_ body: (Database) throws -> Void) throws {
    try translatingErrors(at: path) {
      guard let queue = try open(true) else { return }
      try queue.write(body)
      // Nothing of what was deleted stays in free pages.
      try queue.vacuum()
    }
  }

  private static func queue(at path: String) throws -> DatabaseQueue? {
    guard access(path, F_OK) == 0 else { return nil }
    guard access(path, R_OK | W_OK) == 0 else {
      throw ArchiveError.notPermitted("read \(path), where e-mail addresses are kept; its owner can share it")
    }
    var configuration = Configuration()
    configuration.busyMode = .timeout(2)
    configuration.prepareDatabase { db in
      try db.execute(
        sql: "PRAGMA journal_mode = DELETE; PRAGMA secure_delete = ON; PRAGMA temp_store = MEMORY")
    }
    let queue = try DatabaseQueue(path: ArchiveFile(path).databaseName, configuration: configuration)
    try queue.write(PrivateSchema.bringUpToDate)
    return queue
  }
}
