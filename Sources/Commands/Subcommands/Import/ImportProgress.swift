import TerminalUI

/// How far an import of several documents is: one line drawn again and again where a person watches, else a line a
/// document.
struct ImportProgress {
  private let surroundings: Surroundings
  private let total: Int
  private let isASCII: Bool
  private var done = 0

  init(of total: Int, isASCII: Bool, in surroundings: Surroundings) {
    self.total = total
    self.isASCII = isASCII || !surroundings.isUnicode
    self.surroundings = surroundings
  }

  /// Shows which document is being read.
  func begin(_ file: String) throws { try draw(file) }

  /// Tells what became of it.
  mutating func end(_ file: String, _ words: String) throws {
    done += 1
    guard surroundings.columnsOfWords == nil else { return try draw(file) }
    try surroundings.say("\(done)/\(total) \(file): \(words)")
  }

  /// Leaves the line empty, for other words to be written there.
  func clear() throws { try overwrite("") }

  private func draw(_ file: String) throws {
    try overwrite("\(bar) \(done)/\(total) \(file.lastPathPart.withoutControls)")
  }

  private var bar: String {
    let filled = done * Self.barWidth / max(1, total)
    let (full, empty) = isASCII ? ("#", "-") : ("█", "░")
    return String(repeating: full, count: filled) + String(repeating: empty, count: Self.barWidth - filled)
  }

  private static let barWidth = 20

  /// Only spaces and a return, which every terminal knows; the last column stays free, where some would wrap.
  private func overwrite(_ text: String) throws {
    guard let columns = surroundings.columnsOfWords, columns > 1 else { return }
    var shown = truncated(text, to: columns - 1)
    if isASCII { shown = String(shown.map { $0.isASCII ? $0 : "?" }) }
    let space = String(repeating: " ", count: max(0, columns - 1 - displayWidth(shown)))
    try surroundings.write(.words, "\r" + shown + space + (text.isEmpty ? "\r" : ""))
  }
}
