/// How free a line stands of those around it.
struct Standing {
  let isFreeAbove: Bool
  let isFreeBelow: Bool
  /// How much the line may be a heading for it, from 0 to 1.
  let weight: Double

  /// The standing of the lines from `first` to `last`.
  init(of first: Int, through last: Int, in lines: [SourceLine]) {
    isFreeAbove = first == 0 || Self.isFree(lines[first - 1]) || lines[first].startsPage
    isFreeBelow = last + 1 >= lines.count || Self.isFree(lines[last + 1])
    if isFreeAbove && isFreeBelow {
      weight = 1
    } else {
      let above =
        isFreeAbove || lines[first - 1].endsClause || lines[first - 1].text.utf8.first == UInt8(ascii: "|")
      let isShort = !isFreeAbove && lines[first - 1].text.utf8.count < 50
      let below = isFreeBelow || !lines[last + 1].startsWithSmallLetter
      weight = isFreeAbove && below ? 0.8 : above && below ? 0.7 : isShort && below ? 0.5 : 0.1
    }
  }

  private static func isFree(_ line: SourceLine) -> Bool {
    !line.isContent || line.text.utf8.allSatisfy { "-=_*".utf8.contains($0) }
  }
}
