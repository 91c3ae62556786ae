/// Lines in the blocks that blank lines part.
struct LineBlocks {
  private(set) var blocks: [[SourceLine]] = []
  private var isParted = true

  var lines: [SourceLine] { blocks.flatMap { $0 } }

  /// Takes a line behind the last one.
  mutating func add(_ line: SourceLine) {
    if isParted { blocks.append([]) }
    blocks[blocks.count - 1].append(line)
    isParted = false
  }

  /// The next line begins a block.
  mutating func part() { isParted = true }
}
