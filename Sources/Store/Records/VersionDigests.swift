import FoundationEssentials
import GRDB
import Model

/// The SHA-256 of each part of a version that never changes, in hexadecimal digits.
struct VersionDigests {
  /// Of the document's bytes.
  let original: String
  /// Of the cleaned text.
  let text: String
  let agenda: String
  let structure: String
  /// Nil where there are none.
  let findings: String?
  /// Nil where nothing was mended.
  let mending: String?
}

extension VersionDigests {
  /// Of the version as it stands in the tables.
  init(of row: Int64, _ db: Database) throws {
    let stored = try db.rows(
      of: "SELECT original, cleaned_text, structure FROM version WHERE id = ?", [row]
    ).first
    guard let stored else { throw damage("version \(row) is missing") }
    self.init(
      original: sha256(stored["original"] as Data), text: sha256((stored["cleaned_text"] as String).utf8),
      agenda: try AgendaRecord.fetch(of: row, db).sha256,
      structure: sha256((stored["structure"] as String).utf8),
      findings: try FindingRecords.fetch(of: row, db).sha256,
      mending: try MendingRecord.fetch(of: row, db).sha256)
  }
}

extension MinutesVersion {
  /// What the journal keeps of it.
  func snapshot(_ digests: VersionDigests) -> Snapshot {
    Snapshot([
      ("status", status.rawValue), ("file_name", fileName), ("sha256", digests.original),
      ("text_sha256", digests.text), ("agenda_sha256", digests.agenda), ("reader", String(readerVersion)),
      ("structure_sha256", digests.structure), ("findings_sha256", digests.findings),
      ("mending_sha256", digests.mending),
    ])
  }
}
