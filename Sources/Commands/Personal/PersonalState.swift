import FoundationEssentials
import Glibc
import Model

/// What the program remembers for its user from one run to the next.
///
/// Where it cannot be written it lasts as long as the value; where a file is damaged, what can be read of it counts.
/// Both are said, once.
struct PersonalState {
  /// So many lines of the `:` line are kept.
  private static let historyLength = 500

  private let folder: String?
  /// What could not be written, by the name of the file.
  private var unwritten: [String: [String]] = [:]
  private var complaints: [String] = []
  private var said: Set<String> = []

  init(in surroundings: Surroundings) { folder = surroundings.path(in: .state) }

  /// Whether all of it is written.
  var isKept: Bool { unwritten.isEmpty }

  /// What is to be said of files that are damaged or cannot be written, each once.
  mutating func takeComplaints() -> [String] {
    defer { complaints = [] }
    return complaints.filter { said.insert($0).inserted }
  }

  // MARK: The last visit

  /// The last visit to the archive at that path; nil where there was none.
  mutating func visit(to archive: String) -> Visit? { visits()[Self.resolved(archive)] }

  /// Remembers the visit that follows from the one before, nil where there was none.
  mutating func remember(visitTo archive: String, _ next: (Visit?) -> Visit) {
    alone { personal in
      var visits = personal.visits()
      let place = Self.resolved(archive)
      visits[place] = next(visits[place])
      personal.write(
        visits.sorted { $0.key < $1.key }.map { "\($0.value.act) \($0.value.day) \($0.key)" }, to: "visits")
    }
  }

  /// The one path of the file, whatever folder the program runs in.
  private static func resolved(_ path: String) -> String {
    guard let found = realpath(path, nil) else { return path }
    defer { free(found) }
    return String(cString: found)
  }

  private mutating func visits() -> [String: Visit] {
    let visits = read("visits") { line -> (String, Visit)? in
      let parts = line.split(separator: " ", maxSplits: 2).map(String.init)
      guard parts.count == 3, let act = Int(parts[0]), let day = Day(parts[1]) else { return nil }
      return (parts[2], Visit(act: ActID(act), day: day))
    }
    return Dictionary(visits) { _, last in last }
  }

  // MARK: Saved filters

  mutating func filters() -> SavedFilters {
    let texts = read("filters") { line -> (String, String)? in
      let parts = line.split(separator: "=", maxSplits: 1).map { String($0).trimmed }
      guard parts.count == 2, SavedFilters.isName(parts[0]), !parts[1].isEmpty else { return nil }
      return (parts[0], parts[1])
    }
    return SavedFilters(Dictionary(texts) { _, last in last })
  }

  /// Changes them and gives all; throws what `change` throws, and then they are as they were.
  mutating func changeFilters(_ change: (inout SavedFilters) throws -> Void) rethrows -> SavedFilters {
    try alone { personal in
      var filters = personal.filters()
      try change(&filters)
      personal.write(filters.names.map { "\($0) = \(filters[$0] ?? "")" }, to: "filters")
      return filters
    }
  }

  // MARK: What was entered after `:`

  /// Oldest first.
  mutating func history() -> [String] { read("history") { $0 } }

  mutating func remember(line: String) {
    alone { personal in
      let others = personal.history().filter { $0 != line }
      personal.write((others + [line]).suffix(Self.historyLength), to: "history")
    }
  }
}

extension PersonalState {
  /// Reads and writes while no other program of the user does.
  private mutating func alone<Value>(_ change: (inout Self) throws -> Value) rethrows -> Value {
    if let folder { Self.make(folder) }
    return try PersonalLock.holding(in: folder) { try change(&self) }
  }

  /// Where that cannot be done, writing says so.
  private static func make(_ folder: String) {
    // Only the user herself may enter it, as the XDG rules want it.
    try? FileManager.default.createDirectory(
      atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
  }

  /// The lines of the file that are understood.
  private mutating func read<Value>(_ name: String, _ parse: (String) -> Value?) -> [Value] {
    let file = PersonalFile(name: name, folder: folder)
    do {
      let lines = try unwritten[name] ?? file.lines()
      let values = lines.compactMap { $0.withoutControls == $0 ? parse($0) : nil }
      if let path = file.path, values.count < lines.count {
        complaints.append("\(path) is damaged; \(counted(lines.count - values.count, "line")) of it left out")
      }
      return values
    } catch {
      complaints.append("cannot read \(file.path ?? name): \(Self.words(for: error))")
      return []
    }
  }

  private mutating func write(_ lines: some Sequence<String>, to name: String) {
    let file = PersonalFile(name: name, folder: folder)
    do {
      try file.write(Array(lines))
      unwritten[name] = nil
    } catch {
      unwritten[name] = Array(lines)
      let place = folder ?? "your files: no home folder is known"
      complaints.append("cannot write \(place); filters, history and visits last until you leave")
    }
  }

  private static func words(for error: any Error) -> String { (error as? SystemError)?.words ?? "\(error)" }
}

extension String {
  fileprivate var trimmed: String {
    let head = drop(while: \.isWhitespace)
    return String(head.reversed().drop(while: \.isWhitespace).reversed())
  }
}
