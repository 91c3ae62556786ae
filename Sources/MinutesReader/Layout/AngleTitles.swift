/// Titles behind greater signs or closing quotes, `>> Opening`, as mails have them; real arrows mark tasks.
enum AngleTitles {
  /// Takes the signs off, where several such lines stand alone and no other mark tells titles.
  static func mark(_ lines: inout [SourceLine]) {
    let found = lines.indices.filter { isOne($0, lines) }
    guard found.count > 1, lines.allSatisfy({ $0.titleLevel == nil }) else { return }
    for index in found {
      lines[index].text = String(title(of: lines[index].text) ?? "")
      lines[index].titleLevel = 1
    }
  }

  private static func isOne(_ index: Int, _ lines: [SourceLine]) -> Bool {
    guard title(of: lines[index].text) != nil, lines[index].text.utf8.count < 90, !lines[index].endsClause
    else {
      return false
    }
    return (index == 0 || lines[index - 1].isBlank) && (index + 1 == lines.count || lines[index + 1].isBlank)
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
