import FoundationEssentials
import GRDB
import Model

/// A row of the table `act`.
struct ActRecord: FetchableRecord, PersistableRecord {
  static let databaseTableName = "act"

  var id: Int
  /// Milliseconds after 1970-01-01T00:00:00Z.
  var at: Int64
  var actor: String
  var role: String
  var words: String
  var undoable: Bool
  var undoes: Int?
  var redoes: Int?
  var hash: [UInt8] = []

  init(id: Int, at: Timestamp, actor: Actor, words: String, kind: ActKind) {
    self.id = id
    self.at = at.milliseconds
    self.actor = actor.name
    role = actor.role.rawValue
    self.words = words
    undoable = if case .final = kind { false } else { true }
    if case .undoing(let act) = kind { undoes = act.number }
    if case .redoing(let act) = kind { redoes = act.number }
  }

  init(row: Row) throws {
    id = row["id"]
    at = row["at"]
    actor = row["actor"]
    role = row["role"]
    words = row["words"]
    undoable = row["undoable"]
    undoes = row["undoes"]
    redoes = row["redoes"]
    hash = Array(row["hash"] as Data)
  }

  func encode(to container: inout PersistenceContainer) {
    container["id"] = id
    container["at"] = at
    container["actor"] = actor
    container["role"] = role
    container["words"] = words
    container["undoable"] = undoable
    container["undoes"] = undoes
    container["redoes"] = redoes
    container["hash"] = Data(hash)
  }

  static func fetchLast(_ db: Database) throws -> ActRecord? {
    try db.rows(of: "SELECT * FROM act ORDER BY id DESC LIMIT 1").first.map(ActRecord.init)
  }

  static func fetch(_ id: ActID, _ db: Database) throws -> (act: Act, isUndoable: Bool) {
    let record = try fetchOne(db, sql: "SELECT * FROM act WHERE id = ?", arguments: [id.number])
    guard let record else { throw damage("act \(id) is missing") }
    return (try record.act(db), record.undoable)
  }

  /// With its changes.
  func act(_ db: Database) throws -> Act {
    act(changes: try ChangeRecord.fetchAll(of: id, db).map { try $0.change })
  }

  func act(changes: [Change]) -> Act {
    Act(
      id: ActID(id), at: Timestamp(milliseconds: at),
      actor: Actor(name: actor, role: Actor.Role(rawValue: role) ?? .delegate), words: words,
      undoes: undoes.map { ActID($0) }, redoes: redoes.map { ActID($0) }, changes: changes)
  }
}
