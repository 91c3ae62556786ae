import FoundationEssentials
import TerminalUI
import Testing

/// A frame as text that a reviewer can read: size, rows between bars, then the stretches whose role is not plain.
public func described(_ frame: Frame) -> String {
  var lines = ["\(frame.size.columns)x\(frame.size.rows)"]
  lines += (0..<frame.size.rows).map { row in
    let text = frame.text(row: row)
    return "|" + text + String(repeating: " ", count: max(0, frame.size.columns - displayWidth(text))) + "|"
  }
  if let cursor = frame.cursor { lines.append("cursor \(cursor.row):\(cursor.column)") }
  return (lines + (0..<frame.size.rows).flatMap { stretches(of: frame, row: $0) }).joined(separator: "\n")
    + "\n"
}

/// `2:0-17 selected`
private func stretches(of frame: Frame, row: Int) -> [String] {
  var stretches: [String] = []
  var start = 0
  for column in 1...max(1, frame.size.columns) {
    let role = frame[row, start].role
    guard column == frame.size.columns || frame[row, column].role != role else { continue }
    if role != .plain { stretches.append("\(row):\(start)-\(column - 1) \(role.name)") }
    start = column
  }
  return stretches
}

/// Compares the frame with the golden text `Goldens/NAME.txt` beside the test; records a missing one and fails.
public func expectFrame(
  _ frame: Frame, named name: String, file: String = #filePath,
  sourceLocation: SourceLocation = #_sourceLocation
) throws {
  let folder = URL(filePath: file).deletingLastPathComponent().appending(path: "Goldens")
  let golden = folder.appending(path: name + ".txt")
  let now = described(frame)
  guard let recorded = try? String(contentsOf: golden, encoding: .utf8) else {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try now.write(to: golden, atomically: true, encoding: .utf8)
    Issue.record("recorded \(name).txt; look at it and run again", sourceLocation: sourceLocation)
    return
  }
  #expect(now == recorded, "differs from Goldens/\(name).txt", sourceLocation: sourceLocation)
}

/// The names of the golden texts beside the test.
public func goldenNames(file: String = #filePath) throws -> Set<String> {
  let folder = URL(filePath: file).deletingLastPathComponent().appending(path: "Goldens")
  let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
  return Set(names.filter { $0.hasSuffix(".txt") }.map { String($0.dropLast(4)) })
}
