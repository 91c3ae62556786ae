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
          LinkageStatement(
            memberState: $0, status: "linked",
            span: ReadSpan(position: 2, passage: 1, range: 0..<linked.utf8.count), quote: linked)
        ]
      } ?? [],
      cleanedText: first + linked + (ordinal.map { String($0) } ?? "") + day.description)
  }

  static func archive() throws -> Archive { try Archive.inMemory(now: clock) }

  @discardableResult
  static func store(_ reading: Reading = reading(), in archive: Archive) throws -> ImportOutcome {
    try archive.store(reading, original: Array(reading.cleanedText.utf8), fileName: "a.txt", by: anna)
  }

  /// Gives a folder that is removed afterwards.
  static func withFolder<Value>(_ body: (String) throws -> Value) throws -> Value {
    var template = Array("\(temporaryFolder)/ecne-store-XXXXXX".utf8CString)
    guard let made = mkdtemp(&template) else { throw ArchiveError.inputOutput(detail: "mkdtemp") }
    let folder = String(cString: made)
    defer { remove(folder) }
    return try body(folder)
  }

  private static func remove(_ folder: String) {
    if let entries = opendir(folder) {
      while let entry = readdir(entries) {
        let name = withUnsafePointer(to: &entry.pointee.d_name) {
          $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
        }
        if name != ".", name != ".." { unlink(folder + "/" + name) }
      }
      closedir(entries)
    }
    rmdir(folder)
  }

  static func write(_ text: String, to path: String) throws {
    guard let file = fopen(path, "w") else { throw ArchiveError.inputOutput(detail: path) }
    fputs(text, file)
    fclose(file)
  }
}

private var temporaryFolder: String { getenv("TMPDIR").map { String(cString: $0) } ?? P_tmpdir }
