import Foundation
import Testing

/// Expects the text that stands in `Snapshots/<name>.txt`; a missing one is written, and fails this once.
func expectSnapshot(
  _ text: String, _ name: String, filePath: StaticString = #filePath,
  sourceLocation: SourceLocation = #_sourceLocation
) throws {
  let folder = URL(filePath: "\(filePath)").deletingLastPathComponent().appending(path: "Snapshots")
  let url = folder.appending(path: name + ".txt")
  guard let expected = try? String(contentsOf: url, encoding: .utf8) else {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try text.write(to: url, atomically: true, encoding: .utf8)
    Issue.record("recorded \(name).txt: read it, then run again", sourceLocation: sourceLocation)
    return
  }
  #expect(text == expected, sourceLocation: sourceLocation)
}
