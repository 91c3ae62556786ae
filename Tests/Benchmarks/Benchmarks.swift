import ArgumentParser
import Foundation

/// Measures, on the machine at hand, how fast minutes are parsed and imported. No test: figures differ from run to run.
@main struct Benchmarks: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "benchmarks",
    abstract: "Megabytes a second of parsing minutes, and of importing them with their full-text index.",
    discussion: """
      The minutes are made up: as many documents of about 20 kB as the size asks for. Importing is compared with what \
      the sqlite3 shell needs to insert and index the same passages, in the same run.
      """)

  @Argument(help: "Megabytes of minutes, one measurement each.")
  var sizes: [Int] = [1, 10, 100]
  @Flag(help: "Parse only.")
  var parseOnly = false

  func run() async throws {
    print("  MB  parse MB/s  import s  sqlite3 s  times   resident MB")
    for size in sizes {
      let documents = InventedMinutes.documents(megabytes: size)
      let parse = Parsing(documents)
      var line = padded(size, 4) + padded(parse.megabytesPerSecond, 12)
      if !parseOnly {
        let importing = try await Importing(documents, readings: parse.readings)
        line += padded(importing.seconds, 10) + padded(importing.shellSeconds, 11)
        line += padded(importing.seconds / importing.shellSeconds, 7)
      }
      print(line + padded(residentMegabytes(), 14))
      fflush(nil)  // A line is shown when it is measured, also where the output goes to a file.
    }
  }
}
