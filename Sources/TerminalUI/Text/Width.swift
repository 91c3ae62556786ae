/// How many columns a text takes when it is put on a frame.
public func displayWidth(_ text: String) -> Int {
  var columns = 0
  text.forEachGrapheme {
    columns += $0.columns
    return true
  }
  return columns
}

/// The text cut to a number of columns, with `…` at the end where something is missing.
public func truncated(_ text: String, to columns: Int) -> String {
  guard columns > 0 else { return "" }
  var (used, kept) = (0, 0)
  text.forEachGrapheme {
    used += $0.columns
    if used < columns { kept = $0.bytes.upperBound }
    return used <= columns
  }
  return used <= columns ? text : String(decoding: text.utf8.prefix(kept), as: UTF8.self) + "…"
}
