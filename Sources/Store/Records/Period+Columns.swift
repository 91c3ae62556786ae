import GRDB
import Model

extension Period {
  /// Reads the columns `valid_from` and `valid_until`.
  init(_ row: Row) throws {
    self.init(
      from: try value(row["valid_from"], Day.init(_:)),
      until: try (row["valid_until"] as String?).map { try value($0, Day.init(_:)) })
  }

  /// Reads the fields of those names.
  init(_ snapshot: Snapshot) throws {
    self.init(
      from: try value(snapshot["valid_from"] ?? "", Day.init(_:)),
      until: try snapshot["valid_until"].map { try value($0, Day.init(_:)) })
  }

  /// The fields that those are read from.
  var fields: [(String, String?)] {
    [("valid_from", from.description), ("valid_until", until?.description)]
  }
}

extension OfficeName {
  /// Reads a name that was looked at when it was written.
  init(stored text: String) throws {
    self = try value(text) { try? OfficeName(typed: $0) }
  }
}
