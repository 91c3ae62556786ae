import GRDB
import Model

/// The rows of the tables `mended_line`, `mended_header` and `unwanted_quote`.
enum MendingRecord {
  static func insert(_ mending: Mending, of version: Int64, _ db: Database) throws {
    for (line, choice) in mending.lines {
      let (part, heading) = choice.columns
      try db.execute(
        sql: "INSERT INTO mended_line (version, line, part, label, title, depth) VALUES (?, ?, ?, ?, ?, ?)",
        arguments: [version, line, part, heading?.label, heading?.title, heading?.depth])
    }
    for (field, value) in mending.header.fields {
      try db.execute(
        sql: "INSERT INTO mended_header (version, field, value) VALUES (?, ?, ?)",
        arguments: [version, field, value])
    }
    for quote in mending.unwanted {
      try db.execute(
        sql: "INSERT INTO unwanted_quote (version, quote) VALUES (?, ?)", arguments: [version, quote])
    }
  }

  static func fetch(of version: Int64, _ db: Database) throws -> Mending {
    let lines = try db.rows(
      of: "SELECT * FROM mended_line WHERE version = ?", [version]
    ).map { row in (row["line"] as Int, try choice(row)) }
    let header = try db.rows(
      of: "SELECT field, value FROM mended_header WHERE version = ?", [version]
    ).map { row in (row["field"] as String, row["value"] as String?) }
    let unwanted = try String.fetchSet(
      db, sql: "SELECT quote FROM unwanted_quote WHERE version = ?", arguments: [version])
    return Mending(
      lines: Dictionary(uniqueKeysWithValues: lines), header: try Mending.HeaderChoices(fields: header),
      unwanted: unwanted)
  }

  private static func choice(_ row: Row) throws -> Mending.LineChoice {
    switch row["part"] as String {
    case "heading": .heading(label: row["label"], title: row["title"], depth: row["depth"])
    case "passage": .passage
    case "continuation": .continuation
    case "furniture": .furniture
    case let part: throw damage("\"\(part)\" is no part of minutes")
    }
  }
}
