/// Follows an escape sequence of ECMA-48 from its introducer to its end.
struct EscapeSequence {
  private enum Stage { case none, introduced, control, string }
  private var stage = Stage.none

  var isOpen: Bool { stage != .none }

  /// Whether the character belongs to a sequence.
  mutating func swallows(_ scalar: Unicode.Scalar) -> Bool {
    switch (stage, scalar) {
    case (_, "\u{1B}"): stage = .introduced
    case (.none, "\u{9B}"): stage = .control
    case (.none, _): return false
    case (.introduced, "["): stage = .control
    case (.introduced, "]"), (.introduced, "P"), (.introduced, "_"), (.introduced, "^"): stage = .string
    // A line break ends whatever was not ended: a broken sequence must not swallow the document.
    case (_, "\n"), (_, "\r"):
      stage = .none
      return false
    case (.introduced, _): stage = .none
    case (.control, "\u{40}"..."\u{7E}"): stage = .none
    case (.string, "\u{07}"): stage = .none
    default: break
    }
    return true
  }
}
