/// The text of a document without whatever could steer a terminal or hide in it.
///
/// Escape sequences, control characters, bidirectional overrides, zero-width characters and soft hyphens go; ligatures
/// are resolved; every white space but line and page breaks is a space.
struct CleanedText {
  static let pageBreak: Unicode.Scalar = "\u{0C}"
  let text: String

  init(_ raw: String) {
    var scalars = String.UnicodeScalarView()
    var escape = EscapeSequence()
    var last: Unicode.Scalar?
    for scalar in raw.unicodeScalars {
      defer { last = scalar }
      if escape.swallows(scalar) { continue }
      if scalar == "\n", last == "\r" { continue }
      switch scalar {
      case "\r", "\n", "\u{85}", "\u{2028}", "\u{2029}", "\u{0B}": scalars.append("\n")
      case Self.pageBreak: scalars.append(scalar)
      case "\t": scalars.append(contentsOf: "    ".unicodeScalars)
      default: scalars.append(contentsOf: Self.cleaned(scalar))
      }
    }
    text = String(scalars)
  }

  private static func cleaned(_ scalar: Unicode.Scalar) -> String.UnicodeScalarView {
    if let plain = ligatures[scalar] { return plain.unicodeScalars }
    switch scalar.properties.generalCategory {
    case .control, .format, .surrogate, .privateUse, .unassigned: return "".unicodeScalars
    case .spaceSeparator: return " ".unicodeScalars
    default: return String(scalar).unicodeScalars
    }
  }

  private static let ligatures: [Unicode.Scalar: String] = [
    "\u{FB00}": "ff", "\u{FB01}": "fi", "\u{FB02}": "fl", "\u{FB03}": "ffi", "\u{FB04}": "ffl",
    "\u{FB05}": "st",
    "\u{FB06}": "st",
  ]
}

/// Follows an escape sequence of ECMA-48 from its introducer to its end.
private struct EscapeSequence {
  private enum Stage { case none, introduced, control, string }
  private var stage = Stage.none

  /// Whether the character belongs to a sequence.
  mutating func swallows(_ scalar: Unicode.Scalar) -> Bool {
    switch (stage, scalar) {
    case (_, "\u{1B}"): stage = .introduced
    case (.none, "\u{9B}"): stage = .control
    case (.none, _): return false
    case (.introduced, "["): stage = .control
    case (.introduced, "]"), (.introduced, "P"), (.introduced, "_"), (.introduced, "^"): stage = .string
    case (.introduced, _): stage = .none
    case (.control, "\u{40}"..."\u{7E}"): stage = .none
    // A line break ends whatever was not ended: a broken sequence must not swallow the document.
    case (.string, "\u{07}"): stage = .none
    case (.control, "\n"), (.string, "\n"):
      stage = .none
      return false
    default: break
    }
    return true
  }
}
