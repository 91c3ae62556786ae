import FoundationEssentials
import GRDB
import Model

extension Snapshot {
  /// An array of pairs, which keeps the order of the fields: `[["status","open"],["text","…"]]`.
  var json: String {
    let pairs = fields.map { [$0.name, $0.value] }
    let data = try? JSONEncoder().encode(pairs)
    return data.map { String(decoding: $0, as: UTF8.self) } ?? "[]"
  }

  /// Nil where there is no text; throws where it does not have the form.
  init?(json: String?) throws {
    guard let json else { return nil }
    let pairs = try JSONDecoder().decode([[String]].self, from: Data(json.utf8))
    guard pairs.allSatisfy({ $0.count == 2 }) else {
      throw DatabaseError(resultCode: .SQLITE_CORRUPT, message: "a change has no pairs of name and value")
    }
    self.init(fields: pairs.map { Field($0[0], $0[1]) })
  }
}
