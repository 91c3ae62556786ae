import Commands
import Foundation
import MinutesReader
import Model
import Store
import Subprocess

/// Parsing, measured in the processor's time, so that what else runs on the machine does not count.
struct Parsing {
  let readings: [Reading]
  let megabytesPerSecond: Double

  init(_ documents: [String]) {
    let bytes = documents.reduce(0) { $0 + $1.utf8.count }
    let start = processorSeconds()
    readings = documents.map { MinutesReader.read($0) }
    megabytesPerSecond = Double(bytes) / 1_000_000 / (processorSeconds() - start)
  }
}

/// Importing with the full-text index, and what the `sqlite3` shell needs for the same passages.
struct Importing {
  let seconds: Double
  let shellSeconds: Double

  init(_ documents: [String], readings: [Reading]) async throws {
    let folder = FileManager.default.temporaryDirectory.appending(
      path: "ecne-benchmark-\(ProcessInfo.processInfo.processIdentifier)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let files = try documents.enumerated().map { number, text in
      let file = folder.appending(path: "\(number).txt")
      try Data(text.utf8).write(to: file)
      return file.path
    }
    seconds = try await Self.importing(files, to: folder.appending(path: "archive.sqlite").path)
    shellSeconds = try await Self.insertWithShell(readings, in: folder)
  }

  /// Does what `ecne import` does with an archive that is there.
  private static func importing(_ files: [String], to archive: String) async throws -> Double {
    _ = try Archive.create(path: archive)
    let surroundings = Surroundings(
      environment: [:], account: "benchmark", columns: 80, now: Timestamp.now, readInput: { _ in [] },
      write: { _, _ in }, useTerminal: { _, _ in })
    let start = ContinuousClock.now
    // It waits for what runs on the threads of asynchronous work, and so must have another one.
    let status = await withCheckedContinuation { done in
      DispatchQueue.global().async {
        done.resume(
          returning: EcneCommand.run(["import", "--yes", "--archive", archive] + files, in: surroundings))
      }
    }
    guard status == .success else { throw ImportError(status: status) }
    return start.elapsedSeconds
  }

  struct ImportError: Error { let status: ExitStatus }

  private static func insertWithShell(_ readings: [Reading], in folder: URL) async throws -> Double {
    let script = folder.appending(path: "insert.sql")
    try Data(sql(of: readings).utf8).write(to: script)
    let start = ContinuousClock.now
    let result = try await run(
      .name("sqlite3"), arguments: [folder.appending(path: "shell.sqlite").path, ".read \(script.path)"],
      output: .string(limit: 4096), error: .string(limit: 4096))
    guard result.terminationStatus.isSuccess else { throw ShellError(words: result.standardError) }
    return start.elapsedSeconds
  }

  struct ShellError: Error { let words: String }

  /// The same durability: a transaction a document, in a write-ahead log that is synchronised.
  private static func sql(of readings: [Reading]) -> String {
    var sql = """
      PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;
      CREATE TABLE passage (id INTEGER PRIMARY KEY, document INTEGER, position INTEGER, number INTEGER, text TEXT);
      CREATE VIRTUAL TABLE passage_search USING fts5(words, content='', columnsize=0, prefix='1 2 3', tokenize='ascii');

      """
    var id = 0
    for (document, reading) in readings.enumerated() {
      sql += "BEGIN;\n"
      for item in reading.agenda {
        for (number, passage) in item.passages.enumerated() {
          id += 1
          let text = passage.text.replacing("'", with: "''")
          sql += "INSERT INTO passage VALUES (\(id), \(document), \(item.position), \(number), '\(text)');\n"
          sql += "INSERT INTO passage_search (rowid, words) VALUES (\(id), '\(text)');\n"
        }
      }
      sql += "COMMIT;\n"
    }
    return sql
  }
}

extension ContinuousClock.Instant {
  var elapsedSeconds: Double {
    let (seconds, attoseconds) = duration(to: .now).components
    return Double(seconds) + Double(attoseconds) / 1e18
  }
}

/// Seconds that the processor has worked for this process.
func processorSeconds() -> Double {
  var usage = rusage()
  getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
  let times = [usage.ru_utime, usage.ru_stime]
  return times.reduce(0) { $0 + Double($1.tv_sec) + Double($1.tv_usec) / 1_000_000 }
}

/// Megabytes of memory that the process has at most had.
func residentMegabytes() -> Double {
  var usage = rusage()
  getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
  return Double(usage.ru_maxrss) / 1024
}

func padded(_ value: Double, _ width: Int) -> String { padded(String(format: "%.1f", value), width) }
func padded(_ value: Int, _ width: Int) -> String { padded(String(value), width) }

private func padded(_ text: String, _ width: Int) -> String {
  String(repeating: " ", count: max(0, width - text.count)) + text
}
