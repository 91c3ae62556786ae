/// What a program said, on one line of at most 160 characters and without control characters.
func oneLine(_ output: [UInt8]) -> String {
  let text = String(decoding: output.prefix(4096), as: UTF8.self)
  let words = text.split {
    $0.isWhitespace || $0.unicodeScalars.contains { $0.properties.generalCategory == .control }
  }
  let line = words.joined(separator: " ")
  return line.count > 160 ? line.prefix(159) + "…" : line
}
