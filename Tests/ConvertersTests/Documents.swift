import FoundationEssentials

/// The documents beside these tests: one text, written for them, in every format.
enum Documents {
  static let folder = URL(filePath: "\(#filePath)").deletingLastPathComponent().appending(path: "Documents")

  static func bytes(_ name: String) throws -> [UInt8] {
    Array(try Data(contentsOf: folder.appending(path: name)))
  }
}
