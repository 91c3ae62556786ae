import FoundationEssentials
import Screens

/// How the path that somebody types may go on.
struct PathCompletion {
  /// As far as it is certain; a folder ends in a slash.
  let path: String
  /// The names that fit.
  let candidates: [String]

  init(of typed: String, home: String?) {
    let folder = typed[..<(typed.lastIndex(of: "/").map { typed.index(after: $0) } ?? typed.startIndex)]
    let beginning = typed.dropFirst(folder.count)
    let place = folder.isEmpty ? "." : Self.expanded(String(folder), home: home)
    let names = (try? FileManager.default.contentsOfDirectory(atPath: place)) ?? []
    candidates = names.filter { $0.hasPrefix(beginning) && (!beginning.isEmpty || !$0.hasPrefix(".")) }
      .map { Self.isFolder(place + "/" + $0) ? $0 + "/" : $0 }.sorted()
    path = folder + (candidates.reduce(candidates.first) { $0?.commonPrefix(with: $1) } ?? String(beginning))
  }

  var reply: Reply { .completed(path: path, candidates: candidates) }

  /// The path with the home folder in place of a leading `~`.
  static func expanded(_ path: String, home: String?) -> String {
    guard let home, path == "~" || path.hasPrefix("~/") else { return path }
    return home + path.dropFirst()
  }

  private static func isFolder(_ path: String) -> Bool {
    var isFolder = false
    return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && isFolder
  }
}
