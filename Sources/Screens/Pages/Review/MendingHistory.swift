import Model

/// What was mended so far, and the way back and forth through it.
struct MendingHistory: Equatable, Sendable {
  private(set) var current = Mending()
  private var past: [Mending] = []
  private var future: [Mending] = []

  var canUndo: Bool { !past.isEmpty }
  var canRedo: Bool { !future.isEmpty }

  /// Goes on from here; what was undone is forgotten.
  mutating func change(to mending: Mending) {
    past.append(current)
    current = mending
    future = []
  }

  mutating func undo() {
    guard let last = past.popLast() else { return }
    future.append(current)
    current = last
  }

  mutating func redo() {
    guard let next = future.popLast() else { return }
    past.append(current)
    current = next
  }
}

extension Mending {
  /// The same with every proposal wanted: what the text is understood by, whatever of it is to be stored.
  var ofText: Mending { Mending(lines: lines, header: header) }

  /// How many lines, fields and sentences it concerns.
  var count: Int {
    lines.count + unwanted.count + HeaderField.allCases.count { $0.isSet(in: header) }
  }
}
