import Model

/// Reads the list of participants where the minutes have one.
enum ParticipantList {
  /// In the order printed; from the head of the minutes, then from what follows them.
  static func participants(head: [SourceLine], back: [SourceLine], lexicon: LexiconIndex) -> [Participant] {
    head.flatMap { labelled($0.text, lexicon) } + listed(back, lexicon)
  }

  /// `Present: AT, BE, Commission`, `Chair: Head of Unit`.
  private static func labelled(_ text: String, _ lexicon: LexiconIndex) -> [Participant] {
    guard let colon = text.utf8.prefix(40).firstIndex(of: UInt8(ascii: ":")) else { return [] }
    let label = String(text[..<colon])
    let wording = TaggedWords(label, lexicon: lexicon)
    guard wording.phrase(.participants, at: 0)?.count == wording.words.count else { return [] }
    let rest = String(text[colon...].dropFirst()).trimmed
    let isOne = MinutesLine(label, lexicon: lexicon).namesOneRole
    let parts = isOne ? [rest] : rest.split { ",;".contains($0) }.map { String($0).trimmed }
    return parts.filter { !$0.isEmpty }.map { Participant(body: $0, role: isOne ? label : nil) }
  }

  /// `AT: two representatives`, below a title that says what the list is.
  private static func listed(_ back: [SourceLine], _ lexicon: LexiconIndex) -> [Participant] {
    guard
      let start = back.firstIndex(where: {
        $0.text.utf8.count < 90 && TaggedWords($0.text, lexicon: lexicon).has(.participants)
      })
    else { return [] }
    let rest = back[(start + 1)...].prefix {
      !MinutesLine($0.text, lexicon: lexicon).beginsBackMatter || $0.text.contains(": ")
    }
    return rest.flatMap { line -> [Participant] in
      let text = ListMark(line.text)?.rest ?? line.text
      if line.cells.count > 1 { return [Participant(body: line.cells[0], role: line.cells.last)] }
      guard let colon = text.utf8.firstIndex(of: UInt8(ascii: ":")) else {
        return text.split(separator: ",").map { Participant(body: String($0).trimmed) }
      }
      let role = String(text[colon...].dropFirst()).trimmed
      return [Participant(body: String(text[..<colon]).trimmed, role: role.isEmpty ? nil : role)]
    }
  }
}

extension MinutesLine {
  /// `Chair`: a label that one person follows.
  var namesOneRole: Bool { covers(.chairLabel) }
}
