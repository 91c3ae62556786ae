import FoundationEssentials
import Glibc

/// A folder that only this account may enter, and that goes when the value goes.
struct TemporaryFolder: ~Copyable {
  let path: String

  /// Makes it, named for the program, the purpose and the process.
  init(for purpose: String, in surroundings: Surroundings) throws {
    let root = surroundings.variable("TMPDIR") ?? P_tmpdir
    let prefix = "ecne-\(purpose)-"
    Self.removeAbandoned(prefix, in: root)
    var template = Array("\(root)/\(prefix)\(getpid())-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else {
      throw Failure(.cannotCreate, "cannot make a folder in \(root): \(SystemError(code: errno).words)")
    }
    path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  deinit { Self.remove(path) }

  /// Removes what processes left that were killed before they could.
  private static func removeAbandoned(_ prefix: String, in root: String) {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: root)) ?? []
    for name in names where name.hasPrefix(prefix) {
      let process = name.dropFirst(prefix.count).prefix { $0 != "-" }
      guard let process = pid_t(process), process > 0, kill(process, 0) != 0, errno == ESRCH else { continue }
      remove("\(root)/\(name)")
    }
  }

  private static func remove(_ path: String) { try? FileManager.default.removeItem(atPath: path) }
}
