import GRDB
import Model

/// The rows of the tables `claim`, `web_link`, `mention` and `participant`.
enum FindingRecords {
  static func insert(_ findings: Findings, of version: Int64, _ db: Database) throws {
    for (index, claim) in findings.claims.enumerated() {
      try insert(
        "claim", version, index, [claim.quantity.rawValue, claim.status, claim.quote],
        named: "quantity, status, quote", at: claim.span, db)
    }
    for (index, address) in findings.addresses.enumerated() {
      try insert("web_link", version, index, [address.address], named: "url", at: address.span, db)
    }
    for (index, mention) in findings.mentions.enumerated() {
      let owners = mention.owners.map(\.description).joined(separator: "\u{1F}")
      try insert(
        "mention", version, index,
        [mention.force.rawValue, mention.quote, owners, mention.due?.day?.description, mention.due?.words],
        named: "force, quote, owners, due_day, due_words", at: mention.span, db)
    }
    for (index, participant) in findings.participants.enumerated() {
      try insert(
        "participant", version, index, [participant.body, participant.role, participant.name],
        named: "body, role, name", at: nil, db)
    }
  }

  private static func insert(
    _ table: String, _ version: Int64, _ index: Int, _ values: StatementArguments, named columns: String,
    at span: ReadSpan?, _ db: Database
  ) throws {
    var arguments: StatementArguments = [version, index + 1]
    arguments += values
    if let span {
      arguments += [span.position, span.passage, span.range.lowerBound, span.range.upperBound]
    }
    let places = span == nil ? "" : ", position, passage, start, end"
    let count = columns.split(separator: ",").count + (span == nil ? 2 : 6)
    let marks = [String](repeating: "?", count: count).joined(separator: ", ")
    try db.cachedStatement(
      sql: "INSERT INTO \(table) (version, number, \(columns)\(places)) VALUES (\(marks))"
    ).execute(arguments: arguments)
  }

  static func fetch(of version: Int64, _ db: Database) throws -> Findings {
    Findings(
      claims: try fetch("claim", version, db) { row in
        QuantifiedClaim(
          quantity: try value(row["quantity"], QuantifiedClaim.Quantity.init(rawValue:)),
          status: row["status"], span: span(row), quote: row["quote"])
      },
      addresses: try fetch("web_link", version, db) { WebAddress(address: $0["url"], span: span($0)) },
      mentions: try fetch("mention", version, db, mention),
      participants: try fetch("participant", version, db) {
        Participant(body: $0["body"], role: $0["role"], name: $0["name"])
      })
  }

  private static func fetch<Value>(
    _ table: String, _ version: Int64, _ db: Database, _ read: (Row) throws -> Value
  ) throws -> [Value] {
    try db.rows(
      of: "SELECT * FROM \(table) WHERE version = ? ORDER BY number", [version]
    ).map(read)
  }

  private static func mention(_ row: Row) throws -> ActionProposal {
    let day = try (row["due_day"] as String?).map { try value($0, Day.init(_:)) }
    let words = row["due_words"] as String?
    return ActionProposal(
      span: span(row), quote: row["quote"], force: try value(row["force"], Force.init(rawValue:)),
      owners: (row["owners"] as String).split(separator: "\u{1F}").map { Owner(String($0)) },
      due: day == nil && words == nil ? nil : DueDate(day: day, words: words ?? ""))
  }

  private static func span(_ row: Row) -> ReadSpan {
    let start: Int = row["start"]
    return ReadSpan(
      position: row["position"], passage: row["passage"], range: start..<max(start, row["end"]))
  }
}
