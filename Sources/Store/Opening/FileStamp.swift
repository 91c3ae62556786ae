import Glibc

/// By what a database file and its log show that somebody has written.
struct FileStamp: Equatable {
  private let file: [Int]
  private let log: [Int]

  init(of path: String) {
    file = Self.numbers(of: path)
    log = Self.numbers(of: path + "-wal")
  }

  /// Whether there is a write-ahead log with anything in it.
  var hasLog: Bool { log.first.map { $0 > 0 } ?? false }

  /// Size, row on the disk and time of the last writing; none where there is no file.
  private static func numbers(of path: String) -> [Int] {
    var status = stat()
    guard stat(path, &status) == 0 else { return [] }
    return [Int(status.st_size), Int(status.st_ino), status.st_mtim.tv_sec, status.st_mtim.tv_nsec]
  }
}
