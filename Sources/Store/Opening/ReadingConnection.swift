import GRDB
import Synchronization

/// Reads beside writers.
///
/// Where the folder may not be written and nobody has left a log, the file is read as one that does not change, until
/// it does: then it is opened again.
final class ReadingConnection: Connection {
  private struct State {
    var queue: DatabaseQueue
    /// What the file was like when it was opened as unchanging; nil where it is read beside writers.
    var unchanging: FileStamp?
  }

  private let path: String
  private let configuration: Configuration
  private let state: Mutex<State>

  init(path: String, patience: Double) throws {
    var configuration = Configuration()
    configuration.readonly = true
    configuration.busyMode = .timeout(patience)
    configuration.prepareDatabase { db in try db.execute(sql: "PRAGMA query_only = 1") }
    self.path = path
    self.configuration = configuration
    state = Mutex(try Self.open(path, configuration))
  }

  var queue: DatabaseQueue {
    get throws {
      try state.withLock { state in
        if let stamp = state.unchanging, stamp != FileStamp(of: path) {
          state = try Self.open(path, configuration)
        }
        return state.queue
      }
    }
  }

  private static func open(_ path: String, _ configuration: Configuration) throws -> State {
    let stamp = FileStamp(of: path)
    do {
      let queue = try DatabaseQueue(path: path, configuration: configuration)
      // The log is looked for at the first question only.
      _ = try queue.read { db in try Int.fetchOne(db, sql: "SELECT count(*) FROM sqlite_schema") }
      return State(queue: queue)
    } catch let error as DatabaseError where [.SQLITE_CANTOPEN, .SQLITE_READONLY].contains(error.resultCode) {
      guard !stamp.hasLog else { throw error }
      let uri = "file:\(path.percentEncoded)?mode=ro&immutable=1"
      return State(queue: try DatabaseQueue(path: uri, configuration: configuration), unchanging: stamp)
    }
  }
}

extension String {
  /// As a path within a URI.
  fileprivate var percentEncoded: String {
    utf8.map { byte in
      let scalar = Unicode.Scalar(byte)
      let isPlain =
        scalar.isASCII && (scalar.properties.isAlphabetic || "0123456789/._-~".contains(Character(scalar)))
      return isPlain ? String(scalar) : "%" + hexadecimal([byte])
    }.joined()
  }
}
