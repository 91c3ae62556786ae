import Glibc
import Model
import Store
import Synchronization

/// An archive of a test, with a clock that goes a second further at each look.
struct Fixture {
  static let anna = Actor(name: "anna", role: .secretariat)
  static let bert = Actor(name: "bert", role: .secretariat)
  static let delegate = Actor(name: "dora", role: .delegate)

  static let clock: @Sendable () -> Timestamp = {
    let ticks = Atomic<Int64>(0)
    return { Timestamp(milliseconds: 1_555_000_000_000 + 1000 * ticks.add(1, ordering: .relaxed).newValue) }
  }()

  /// A reading of invented minutes: two agenda items, one request of Member States, Estonia's link.
  static func reading(
    day: Day = Day(2019, 4, 4), ordinal: Int? = 3, extra: String = "",
    request: String = "Replies are due soon."
  ) -> Reading {
    let first = "The Chair opened the meeting. \(request)\(extra)"
    let linked = "Estonia confirmed the link."
    let text = Array(first.utf8)
    let start = text.count - Array("\(request)\(extra)".utf8).count
    return Reading(
      header: Reading.Header(title: "A Meeting", ordinal: ordinal, body: "A Network", date: day),
      agenda: [
        AgendaItem(position: 1, label: "5", title: "Opening", passages: [Passage(text: first)]),
        AgendaItem(
          position: 2, label: "5", title: "Λίστες and élections",
          passages: [Passage(text: linked), Passage(text: "Η Κύπρος παρουσίασε την εκστρατεία.")]),
      ],
      actions: [
        ActionProposal(
          span: ReadSpan(position: 1, passage: 1, range: start..<start + request.utf8.count), quote: request,
          force: .request, owners: [.party(.memberStates), .other("the hosts")],
          due: DueDate(day: Day(2019, 5, 1), words: "soon"))
      ],
      statements: MemberState(named: "EE").map {
        [
          AnswerStatement(
            memberState: $0, status: "linked",
            span: ReadSpan(position: 2, passage: 1, range: 0..<linked.utf8.count), quote: linked)
        ]
      } ?? [],
      cleanedText: first + linked + (ordinal.map { String($0) } ?? "") + day.description)
  }

  /// A reading of one agenda item with those passages.
  static func reading(day: Day = Day(2019, 4, 4), ordinal: Int? = 3, passages: [String]) -> Reading {
    Reading(
      header: Reading.Header(title: "A Meeting", ordinal: ordinal, body: "A Network", date: day),
      agenda: [
        AgendaItem(position: 1, label: "1", title: "Item", passages: passages.map { Passage(text: $0) })
      ], cleanedText: passages.joined(separator: "\n"))
  }

  /// A reader that finds nothing about any question.
  static func unread(_ question: Question, _ items: [AgendaItem]) -> QuestionReading { QuestionReading() }

  static func archive() throws -> Archive { try Archive.inMemory(now: clock) }

  @discardableResult
  static func store(
    _ reading: Reading = reading(), in archive: Archive, mended: Mending = Mending(),
    as target: ImportTarget = .named
  ) throws -> ImportOutcome {
    try archive.store(prepared(reading, mended: mended), as: target, by: anna)
  }

  static func forecast(_ reading: Reading = reading(), in archive: Archive) throws -> ImportForecast {
    try archive.forecast(prepared(reading))
  }

  private static func prepared(_ reading: Reading, mended: Mending = Mending()) -> PreparedMinutes {
    PreparedMinutes(
      reading, original: Array(reading.cleanedText.utf8), fileName: "a.txt", readerVersion: 1, mended: mended)
  }

  /// Gives a folder that is removed afterwards.
  static func withFolder<Value>(_ body: (String) throws -> Value) throws -> Value {
    var template = Array("\(temporaryFolder)/ecne-store-XXXXXX".utf8CString)
    guard let made = mkdtemp(&template) else { throw ArchiveError.inputOutput(detail: "mkdtemp") }
    let folder = String(cString: made)
    defer { remove(folder) }
    return try body(folder)
  }

  /// Gives the path of a new archive in a folder that is removed afterwards.
  static func withArchive<Value>(_ body: (String) throws -> Value) throws -> Value {
    try withFolder { folder in
      let path = folder + "/a.sqlite"
      _ = try Archive.create(path: path, now: clock)
      return try body(path)
    }
  }

  private static func remove(_ folder: String) {
    for name in names(in: folder) where unlink("\(folder)/\(name)") != 0 { remove("\(folder)/\(name)") }
    rmdir(folder)
  }

  /// What is in a folder, by name.
  static func names(in folder: String) -> [String] {
    guard let entries = opendir(folder) else { return [] }
    defer { closedir(entries) }
    var names: [String] = []
    while let entry = readdir(entries) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted()
  }

  static func write(_ bytes: [UInt8], to path: String) throws {
    guard let file = fopen(path, "w") else { throw ArchiveError.inputOutput(detail: path) }
    fwrite(bytes, 1, bytes.count, file)
    fclose(file)
  }

  static func bytes(of path: String) throws -> [UInt8] {
    guard let file = fopen(path, "r") else { throw ArchiveError.inputOutput(detail: path) }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    while case let byte = fgetc(file), byte != EOF { bytes.append(UInt8(truncatingIfNeeded: byte)) }
    return bytes
  }
}

private var temporaryFolder: String { getenv("TMPDIR").map { String(cString: $0) } ?? P_tmpdir }
