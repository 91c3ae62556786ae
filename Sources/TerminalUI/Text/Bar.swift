/// A bar as long as the value is of the greatest one, which fills `width` columns, to an eighth of a column; of ASCII
/// characters to a column. Nothing for zero, and for everything else at least the shortest bar.
public func bar(_ value: Int, of greatest: Int, width: Int, isASCII: Bool = false) -> String {
  guard value > 0, greatest > 0, width > 0 else { return "" }
  let parts = isASCII ? 1 : 8
  let length = min(width * parts, max(1, (value * width * parts + greatest / 2) / greatest))
  let full = String(repeating: isASCII ? "#" : "█", count: length / parts)
  return length % parts == 0 ? full : full + eighths[length % parts - 1]
}

private let eighths = ["▏", "▎", "▍", "▌", "▋", "▊", "▉"]
