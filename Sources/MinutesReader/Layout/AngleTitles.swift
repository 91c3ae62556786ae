/// Titles behind greater signs or closing quotes, `>> Opening`, as mails have them; real arrows mark tasks.
enum AngleTitles {
  /// Takes the signs off, where several such lines stand alone and no other mark tells titles.
  static func mark(_ lines: inout [SourceLine]) {
    let found = lines.indices.compactMap { index -> (index: Int, title: String)? in
      guard let title = title(of: lines[index].text), lines[index].text.utf8.count < 90,
        !lines[index].endsClause, lines.isFree(at: index)
      else { return nil }
      return (index, String(title))
    }
    guard found.count > 1, lines.allSatisfy({ $0.titleLevel == nil }) else { return }
    for (index, title) in found { (lines[index].text, lines[index].titleLevel) = (title, 1) }
  }

  /// What stands behind the sign and a space; nil for a line without.
  private static func title(of text: String) -> Substring? {
    guard let byte = text.utf8.first, byte == UInt8(ascii: ">") || byte > 0xC1,
      let first = text.unicodeScalars.first, first == ">" || first == "»" || first == "›"
    else { return nil }
    let rest = text.drop { $0.unicodeScalars.first == first }
    return rest.first == " " && rest.contains(where: \.isLetter) ? rest.dropFirst() : nil
  }
}
