import FoundationEssentials
import Glibc

/// A file of lines that the program keeps for its user, in her own folder for state and never in the archive.
struct PersonalFile {
  /// What a damaged file may have grown to without being read.
  private static let limit = 1 << 20

  let name: String
  /// The program's folder; nil where no home is known.
  let folder: String?

  var path: String? { folder.map { "\($0)/\(name)" } }

  /// The lines; none where there is no such file yet. Throws a `SystemError`.
  func lines() throws -> [String] {
    guard let path else { return [] }
    do {
      let text = String(decoding: try readFile(path, limit: Self.limit), as: UTF8.self)
      return text.split(separator: "\n").map(String.init)
    } catch let error as SystemError where error.code == ENOENT || error.code == ENOTDIR {
      return []
    }
  }

  /// Puts the lines in the place of those that are there, all or none of them. Throws where that cannot be done.
  func write(_ lines: [String]) throws {
    guard let path else { throw SystemError(code: ENOENT) }
    let text = lines.map { $0 + "\n" }.joined()
    try Data(text.utf8).write(to: URL(filePath: path), options: .atomic)
  }
}
