extension Unicode.Scalar {
  /// How many columns a terminal gives it: 0 for combining marks, 2 for wide East Asian characters and emoji.
  var columns: Int {
    switch value {
    case ..<0x300, 0x370...0x482, 0x48A...0x590, 0x1E00...0x200A, 0x2010...0x2027: 1
    case 0x1160...0x11FF: 0
    default:
      switch properties.generalCategory {
      case .nonspacingMark, .enclosingMark: 0
      default: isWide ? 2 : 1
      }
    }
  }

  var isControl: Bool { value < 0x20 || 0x7F...0x9F ~= value || 0x2028...0x2029 ~= value }

  /// Whether it only says how others are to be shown: soft hyphens, marks of direction, variation selectors.
  var isFormat: Bool {
    switch value {
    case 0xAD: true
    case ..<0x600: false
    default: properties.generalCategory == .format || properties.isVariationSelector
    }
  }

  private var isWide: Bool {
    if 0x1F1E6...0x1F1FF ~= value { return false }
    return properties.isEmojiPresentation || Self.wide.contains { $0 ~= value }
  }

  /// Unicode 15, EastAsianWidth.txt: W and F, without what is shown as an emoji.
  private static let wide: [ClosedRange<UInt32>] = [
    0x1100...0x115F, 0x2329...0x232A, 0x2E80...0x303E, 0x3041...0x4DBF, 0x4E00...0xA4CF,
    0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE10...0xFE19, 0xFE30...0xFE6F,
    0xFF01...0xFF60, 0xFFE0...0xFFE6, 0x16FE0...0x18D08, 0x1AFF0...0x1B2FB, 0x1F200...0x1F265,
    0x20000...0x3FFFD,
  ]
}
