/// How many columns a text takes when it is put on a frame.
public func displayWidth(_ text: String) -> Int {
  Graphemes(text).reduce(0) { $0 + $1.columns }
}

/// The text cut to a number of columns, with `…` at the end where something is missing.
public func truncated(_ text: String, to columns: Int) -> String {
  guard columns > 0 else { return "" }
  var used = 0
  var kept = 0
  for grapheme in Graphemes(text) {
    used += grapheme.columns
    if used > columns { return String(decoding: text.utf8.prefix(kept), as: UTF8.self) + "…" }
    if used < columns { kept = grapheme.bytes.upperBound }
  }
  return text
}

/// The text with spaces after it up to a number of columns, or cut to them.
public func padded(_ text: String, to columns: Int) -> String {
  let cut = truncated(text, to: columns)
  return cut + String(repeating: " ", count: max(columns - displayWidth(cut), 0))
}
