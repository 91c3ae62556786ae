import FoundationEssentials

extension Surroundings {
  /// Writes a file in place of one that may be there; throws where it cannot be made.
  func write(_ text: String, toFile path: String) throws {
    do {
      try Data(text.utf8).write(to: URL(filePath: path), options: .atomic)
    } catch {
      throw Failure(.cannotCreate, "cannot write \(path)")
    }
  }
}
