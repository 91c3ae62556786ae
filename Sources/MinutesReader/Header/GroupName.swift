import Model

/// Finds the name of the group that met.
enum GroupName {
  /// The one that a line of its own tells: the subject of a mail, a line with nothing else, a label, a first line in
  /// capitals; nil for none.
  static func alone(in lines: [TaggedWords]) -> String? {
    groupLine(in: lines.filter { $0.isLabelled(.subjectLabel) }.compactMap(\.behindLabel))
      ?? groupLine(in: lines) ?? groupLine(in: lines, inLabels: true) ?? lineInCapitals(lines)
  }

  /// The group that the title names, unless a line of its own names it in its plain form.
  static func chosen(_ linked: String?, _ alone: String?, lexicon: LexiconIndex) -> String? {
    guard let linked else { return alone }
    let wording = TaggedWords(linked, lexicon: lexicon)
    guard wording.has(.group) || alone == nil else { return alone }
    // "Gremium: Europäisches Netz" says in the nominative what the title has in another case.
    if let alone, lexicon.lexicon.joinsNouns {
      let bracket = alone.hasSuffix(")") ? alone.firstIndex(of: "(") : nil
      let alone = String(alone[..<(bracket ?? alone.endIndex)]).trimmed
      let other = TaggedWords(alone, lexicon: lexicon)
      if other.words.count == wording.words.count, other.words.last?.symbol == wording.words.last?.symbol,
        other.words.count > 2, other.folded(other.words.count - 1) == wording.folded(wording.words.count - 1)
      {
        return alone
      }
    }
    // "The Board" is whichever board has a line of its own.
    if let alone, wording.words.count == 1 || isShort(linked, of: alone) { return alone }
    guard let first = wording.words.first else { return alone }
    let forms = lexicon.lexicon.groupForms
    if wording.words.count > 1, let form = forms[wording.text(of: 0..<2).lowercased()] {
      return form + String(decoding: wording.bytes[wording.words[1].range.upperBound...], as: UTF8.self)
    }
    guard let form = nominative(of: wording.text(of: 0..<1), forms) else { return linked }
    return form + String(decoding: wording.bytes[first.range.upperBound...], as: UTF8.self)
  }

  /// "Fachausschusses" as "Ausschusses": what a compound ends in tells its form.
  private static func nominative(of word: String, _ forms: [String: String]) -> String? {
    let small = word.lowercased()
    if let form = forms[small] { return form }
    let ending = forms.keys.filter { small.hasSuffix($0) && $0.utf8.count > 5 }.max { $0.count < $1.count }
    guard let ending, let form = forms[ending] else { return nil }
    return word.dropLast(ending.count) + form.lowercased()
  }

  /// "The Preparatory Group" is the Council Preparatory Group on Electoral Matters.
  private static func isShort(_ name: String, of whole: String) -> Bool {
    let words = { (text: String) in Folded(text).text.split(separator: " ") }
    return !whole.contains("(") && words(name).count < words(whole).count
      && Set(words(name)).isSubset(of: words(whole))
  }

  /// What the title says behind "of the".
  static func linked(in segment: TaggedWords) -> String? {
    guard let meeting = segment.first(.meeting) else { return nil }
    // "Sitzung Europäisches Kooperationsnetz"
    if segment.words.indices.contains(meeting.upperBound), segment.words[meeting.upperBound].gap == .space,
      segment.words[meeting.upperBound].shape == .capitalised,
      segment.all(.group).contains(where: { (0..<4).contains($0.lowerBound - meeting.upperBound) })
    {
      return String(
        decoding: segment.bytes[segment.words[meeting.upperBound].range.lowerBound...], as: UTF8.self)
    }
    guard
      let link = segment.words.indices.first(where: { $0 >= meeting.upperBound && segment.isA(.link, at: $0) }
      )
    else { return nil }
    var start = link + 1
    while segment.isA(.article, at: start), start < segment.words.count { start += 1 }
    guard start < segment.words.count, segment.words[start].number == nil else { return nil }
    return String(decoding: segment.bytes[segment.words[start].range.lowerBound...], as: UTF8.self)
      .trimming { " ,;:".contains($0) }
  }

  /// A line that names a group and nothing else.
  ///
  /// In labels, where asked for: `Elections Liaison Circle: autumn check-in`.
  private static func groupLine(in lines: [TaggedWords], inLabels isInLabels: Bool = false) -> String? {
    for line in lines.prefix(25).compactMap({ $0.namesGroupByLabel ? $0.behindLabel : $0 }) {
      let isLabelled =
        line.label.map { label in
          !isInLabels || !line.all(.group).contains { label.contains($0.lowerBound) }
        } ?? false
      guard line.has(.group), !isLabelled, line.words.count <= 14 || line.has(.meeting),
        DateReader(line).first == nil || isDashed(line)
      else { continue }
      let end =
        line.words.indices.dropFirst().first {
          line.isSetOff(at: $0) || !line.words[$0].gap.isDisjoint(with: [.comma, .colon])
        } ?? line.words.count
      let range = line.withoutKind(0..<end)
      guard !range.isEmpty, line.all(.group).contains(where: { range.contains($0.lowerBound) }),
        !line.all(.meeting).contains(where: { meeting in
          range.contains(meeting.lowerBound) && !line.all(.group).contains { $0.overlaps(meeting) }
        })
      else { continue }
      let reach = line.words[range.lowerBound].range.lowerBound
      let upper =
        end == line.words.count ? line.bytes.count : line.words[range.upperBound - 1].range.upperBound
      return String(decoding: line.bytes[reach..<upper], as: UTF8.self).trimming { " ,;:–—-".contains($0) }
    }
    return nil
  }

  /// The first line, where it is in capitals and says nothing that is known otherwise.
  private static func lineInCapitals(_ lines: [TaggedWords]) -> String? {
    guard let first = lines.first, (2...8).contains(first.words.count), !first.has(.kind),
      !first.has(.meeting),
      first.words.allSatisfy({ $0.shape == .capitals || $0.range.count == 1 }), first.label == nil
    else { return nil }
    return first.text
  }

  private static func isDashed(_ line: TaggedWords) -> Bool {
    line.words.indices.dropFirst().contains { line.isSetOff(at: $0) }
  }
}

extension TaggedWords {
  /// `Group: European Cooperation Network on Elections`
  fileprivate var namesGroupByLabel: Bool {
    label.map { $0.allSatisfy { isA(.group, at: $0) || isA(.genitive, at: $0) && !isA(.mailLabel, at: $0) } }
      ?? false
  }
}
