import FoundationEssentials
import GRDB
import Model

extension Snapshot {
  /// The fields that have a value.
  init(_ pairs: [(String, String?)]) {
    self.init(fields: pairs.compactMap { name, value in value.map { Field(name, $0) } })
  }

  /// An array of pairs, which keeps the order of the fields: `[["status","open"],["text","…"]]`.
  var json: String { "[" + fields.map { [$0.name, $0.value].json }.joined(separator: ",") + "]" }

  /// Throws where the text does not have that form.
  init(json: String) throws {
    let pairs = try value(json) { try? JSONDecoder().decode([[String]].self, from: Data($0.utf8)) }
    self.init(fields: try pairs.map { pair in try value(pair) { $0.count == 2 ? Field($0[0], $0[1]) : nil } })
  }
}
