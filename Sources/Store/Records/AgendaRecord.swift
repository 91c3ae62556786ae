import GRDB
import Model

/// The rows of the tables `agenda_item` and `passage`, and their place in the index.
enum AgendaRecord {
  static func fetch(of version: Int64, _ db: Database) throws -> [AgendaItem] {
    let passages = try db.rows(
      of: "SELECT position, kind, text FROM passage WHERE version = ? ORDER BY position, number", [version]
    ).map { row -> (Int, Passage) in
      (
        row["position"],
        Passage(kind: try value(row["kind"], Passage.Kind.init(rawValue:)), text: row["text"])
      )
    }
    let byPosition = Dictionary(grouping: passages, by: \.0)
    return try db.rows(
      of: "SELECT * FROM agenda_item WHERE version = ? ORDER BY position", [version]
    ).map { row in
      let position: Int = row["position"]
      return AgendaItem(
        position: position, label: row["label"], title: row["title"], depth: row["depth"],
        passages: (byPosition[position] ?? []).map(\.1))
    }
  }

  /// Inserts the agenda of a version of minutes of a meeting on that day.
  static func insert(_ minutes: PreparedMinutes, of version: Int64, on day: Day, _ db: Database) throws {
    let agenda = minutes.reading.agenda
    guard agenda.reduce(0, { $0 + $1.passages.count }) <= PassageOrder.capacity else {
      throw ArchiveError.inputOutput(detail: "minutes of more than \(PassageOrder.capacity) passages")
    }
    var passage = PassageOrder.first(ofVersion: version, day: day)
    for (item, words) in zip(agenda, minutes.words) {
      try insert(item, indexed: words, of: version, firstPassage: &passage, db)
    }
  }

  private static func insert(
    _ item: AgendaItem, indexed words: [String], of version: Int64, firstPassage id: inout Int64,
    _ db: Database
  ) throws {
    try db.perform(
      sql: "INSERT INTO agenda_item (version, position, label, title, depth) VALUES (?, ?, ?, ?, ?)",
      arguments: [version, item.position, item.label, item.title, item.depth])
    let insertion = try db.cachedStatement(
      sql: "INSERT INTO passage (id, version, position, number, kind, text) VALUES (?, ?, ?, ?, ?, ?)")
    for (index, passage) in item.passages.enumerated() {
      try insertion.execute(
        arguments: [id, version, item.position, index + 1, passage.kind.rawValue, passage.text])
      try SearchIndex.insert(words[index], as: id, db)
      id += 1
    }
  }

  /// Gives the passages of all versions the numbers that they have where the meeting begins on that day.
  static func renumber(passagesOf meeting: MeetingID, on day: Day, _ db: Database) throws {
    let versions = try Int64.fetchAll(
      db, sql: "SELECT id FROM version WHERE meeting = ?", arguments: [meeting.number])
    let moving = try db.cachedStatement(sql: "UPDATE passage SET id = ? WHERE id = ?")
    for version in versions {
      let first = PassageOrder.first(ofVersion: version, day: day)
      let passages = try db.rows(of: "SELECT id, text FROM passage WHERE version = ? ORDER BY id", [version])
      for (place, passage) in passages.enumerated() {
        let (old, new) = (passage["id"] as Int64, first + Int64(place))
        guard old != new else { continue }
        try SearchIndex.move(passage["text"], from: old, to: new, db)
        try moving.execute(arguments: [new, old])
      }
    }
  }
}

extension [AgendaItem] {
  /// Over every word of it, in hexadecimal digits.
  var sha256: String {
    var hash = FieldHash()
    for item in self {
      hash.add(item.position)
      hash.add(item.label)
      hash.add(item.title)
      hash.add(item.depth)
      hash.add(item.passages.count)
      for passage in item.passages {
        hash.add(passage.kind.rawValue)
        hash.add(passage.text)
      }
    }
    return hexadecimal(hash.finalize())
  }
}
