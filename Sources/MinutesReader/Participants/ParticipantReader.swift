import Model

/// Tells the participants in a list apart.
struct ParticipantReader {
  let lexicon: LexiconIndex
  /// Whether any words before a colon are a body, and not only what the lexicon knows: in a list below a title.
  var takesAnyBody = false

  /// Whoever the list names, in its order.
  func participants(in text: String, under label: ParticipantLabel) -> [Participant] {
    sections(of: text, under: label).flatMap { section -> [Participant] in
      if section.label.kind == .office, isSpoken(section.pieces) { return [] }
      let groups = section.groups
      let keepsCommas = section.label.kind == .office || groups.count > 1
      return groups.flatMap { participants(in: $0, under: section.label, keepingCommas: keepsCommas) }
    }
  }

  /// Whoever an entry below a title names: `AT, BE`, `Portugal: Ministry of Justice; police`.
  func participants(inEntry text: String, under label: ParticipantLabel = .none) -> [Participant] {
    guard let field = LabelledText(text), ParticipantLabel(field.label, lexicon: lexicon) == nil,
      isBody(field.label),
      ListPiece.pieces(of: text).dropFirst().allSatisfy({ $0.mark != .stop && LabelledText($0.text) == nil })
    else { return participants(in: text, under: label) }
    return participants(of: field.label, field.rest, label)
  }

  /// In bytes; longer parts name nobody.
  private static let longestName = 400

  /// What stands behind one label.
  private struct Section {
    let label: ParticipantLabel
    var pieces: [ListPiece] = []

    /// The pieces between semicolons.
    var groups: [[ListPiece]] {
      var groups: [[ListPiece]] = []
      for piece in pieces {
        if piece.mark == .comma, !groups.isEmpty {
          groups[groups.count - 1].append(piece)
        } else {
          groups.append([piece])
        }
      }
      return groups
    }
  }

  /// `AT, BE; excused: CY`: a label within the list begins another, and words that are no label end it all.
  private func sections(of text: String, under label: ParticipantLabel) -> [Section] {
    var sections = [Section(label: label)]
    for piece in ListPiece.pieces(of: text.trimming { $0.isWhitespace || "\\*|".contains($0) })
    where piece.text.utf8.count < Self.longestName {
      let field = LabelledText(piece.text)
      if let field, let inner = ParticipantLabel(field.label, lexicon: lexicon) {
        sections.append(Section(label: inner))
        if !field.rest.isEmpty {
          sections[sections.count - 1].pieces.append(ListPiece(text: field.rest, mark: .semicolon))
        }
        continue
      }
      if let field, !isBody(field.label) || piece.mark == .stop && !takesAnyBody { break }
      // A sentence behind a list is none of its parts; what a speaker says is known by it.
      if piece.mark == .stop, label.kind != .office, field == nil { break }
      if piece.mark == .stop, field != nil { sections.append(Section(label: label)) }
      sections[sections.count - 1].pieces.append(piece)
    }
    return sections
  }

  private func isBody(_ text: String) -> Bool {
    guard takesAnyBody else { return part(text).owner != nil }
    return !part(text).isAboutTheMeeting
  }

  /// Whether somebody speaks behind the label, and it is no list.
  private func isSpoken(_ pieces: [ListPiece]) -> Bool {
    if pieces.contains(where: { $0.mark == .stop || part($0.text).isSpoken }) { return true }
    guard let last = pieces.last, last.text.hasSuffix(".") else { return false }
    let named = part(last.text)
    return named.owner == nil && !named.isPerson
  }

  private func part(_ text: String) -> ListedPart { ListedPart(text, lexicon: lexicon) }

  private func participants(
    in group: [ListPiece], under label: ParticipantLabel, keepingCommas: Bool
  ) -> [Participant] {
    if let field = LabelledText(group[0].text), isBody(field.label) {
      let rest = ListPiece.joined([ListPiece(text: field.rest, mark: .semicolon)] + group.dropFirst())
      return participants(of: field.label, rest, label)
    }
    return parts(of: group, keepingCommas: keepingCommas)
      .enumerated().compactMap { participant($1, follows: $0 > 0, label) }
  }
}

/// The parts of a list.
extension ParticipantReader {
  /// Commas part a list, unless semicolons do and more than names of States and bodies stands between them.
  private func parts(of group: [ListPiece], keepingCommas: Bool) -> [String] {
    let parts = keepingCommas && !areAllKnown(group) ? persons(in: group) : whole(group)
    return parts.flatMap(partedAtConjunctions)
  }

  private func areAllKnown(_ group: [ListPiece]) -> Bool {
    let parts = group.flatMap { partedAtConjunctions($0.text) }.map(part)
    // "Experts from Portugal, Spain and Malta"
    if let first = parts.first, first.endsWithState, parts.count > 1, parts.dropFirst().allSatisfy(\.isState)
    {
      return true
    }
    let owners = parts.map(\.owner)
    return !owners.contains(nil) && owners.compactMap(\.self).distinct.count == owners.count
  }

  /// The pieces, where a comma belongs to a part with what it needs: "all Member States, save one".
  private func whole(_ group: [ListPiece]) -> [String] {
    var parts: [String] = []
    var previous: ListedPart?
    for piece in group {
      let listed = part(piece.text)
      guard let last = previous, listed.goesOn(with: last) else {
        parts.append(piece.text)
        previous = listed
        continue
      }
      parts[parts.count - 1] += ", " + piece.text
      if !last.excepts, parts[parts.count - 1].utf8.count < Self.longestPart {
        previous = part(parts[parts.count - 1])
      }
    }
    return parts
  }

  /// The pieces as one part, or one for each person: "Ms Tamm, Ministry of Justice, Mr Ek, police".
  private func persons(in group: [ListPiece]) -> [String] {
    var parts: [[ListPiece]] = []
    for piece in group {
      if let first = parts.last?.first, !(part(piece.text).isPerson && part(first.text).isPerson) {
        parts[parts.count - 1].append(piece)
      } else {
        parts.append([piece])
      }
    }
    return parts.map(ListPiece.joined)
  }

  /// How many bytes a part has at most that may be several.
  private static let longestPart = 600

  /// "LU and SI": parted where a State, a known body or a person stands on both sides, and nothing else.
  private func partedAtConjunctions(_ text: String) -> [String] {
    let codes = part(text).codes
    guard codes.isEmpty else { return codes }
    guard text.utf8.count < Self.longestPart else { return [text] }
    let wording = TaggedWords(text, lexicon: lexicon)
    let links = wording.all(.conjunction).filter { $0.lowerBound > 0 && $0.upperBound < wording.words.count }
    var parts: [String] = []
    var start = 0
    for (number, link) in links.enumerated() {
      let behind = wording.words[link.upperBound].range.lowerBound
      let next = number + 1 < links.count ? wording.words[links[number + 1].lowerBound].range.lowerBound : nil
      let left = text.utf8Slice(start..<wording.words[link.lowerBound].range.lowerBound).trimmed
      let right = text.utf8Slice(behind..<(next ?? text.utf8.count)).trimmed
      guard !left.breaksOffInBrackets, isNamed(left), isNamed(right) else { continue }
      parts.append(left)
      start = behind
    }
    return parts + [text.utf8Slice(start..<text.utf8.count)]
  }

  private func isNamed(_ text: String) -> Bool {
    let part = part(text)
    return part.owner != nil || part.isPerson
      // "European External Action Service (EEAS)"
      || text.bracketsAtEnd.map { self.part($0.inside).owner != nil } ?? false
  }
}

/// What one part says.
extension ParticipantReader {
  private func participant(_ text: String, follows: Bool, _ label: ParticipantLabel) -> Participant? {
    let listed = ListedPart(text.withoutStop, follows: follows, lexicon: lexicon)
    guard listed.namesSomebody else { return nil }
    if listed.excepts { return Participant(body: listed.text, role: label.role) }
    if let (who, absence) = listed.absentAtEnd, !listed.text.hasSuffix(")") {
      return named(who, role: label.kind == .absence ? label.role : absence)
    }
    guard let (before, inside) = listed.text.bracketsAtEnd else {
      return listed.absence == nil ? named(listed.text, role: label.role) : nil
    }
    let aside = part(inside)
    if aside.absence != nil || aside.tellsOffice {
      let isTold = label.kind == .absence || label.kind == .office && aside.absence == nil
      return named(before, role: isTold ? label.role : inside)
    }
    if part(before).isOffice, aside.owner != nil {
      return Participant(body: inside, role: label.role ?? before)
    }
    if inside.utf8.allSatisfy({ $0 &- 48 < 10 }) { return named(before, role: label.role) }
    return named(listed.text, role: label.role)
  }

  /// A person with the body that stands in brackets or behind a comma; or else a body.
  private func named(_ text: String, role: String?) -> Participant {
    let pieces = ListPiece.pieces(of: text)
    guard let first = pieces.first, part(first.text).isPerson else {
      return Participant(body: text, role: role)
    }
    let (name, aside) = first.text.bracketsAtEnd ?? (first.text, "")
    let bodies =
      ListPiece.pieces(of: aside).filter { part($0.text).mayBeBody }
      + pieces.dropFirst().filter { !part($0.text).isLedIn }
    return Participant(
      body: bodies.map { part($0.text).text }.joined(separator: ", "), role: role, name: name)
  }

  /// `Portugal: Ms Costa, Ministry of Justice`, `Member States: AT, BE`, `Agency: two officers`
  private func participants(of body: String, _ text: String, _ label: ParticipantLabel) -> [Participant] {
    let pieces = ListPiece.pieces(of: text.withoutStop)
    let owner = part(body).owner
    if part(pieces.first?.text ?? "").isPerson {
      return persons(in: pieces).flatMap(partedAtConjunctions).map {
        let person = named($0, role: nil)
        return Participant(
          body: body, role: label.role ?? (person.body.isEmpty ? nil : person.body), name: person.name)
      }
    }
    if owner == nil, areAllKnown(pieces), !pieces.isEmpty {
      return parts(of: pieces, keepingCommas: false).compactMap { participant($0, follows: true, label) }
    }
    guard part(body).namesSomebody, text.isEmpty || part(text).namesSomebody else { return [] }
    return [Participant(body: body, role: label.role ?? (text.isEmpty ? nil : text))]
  }
}

extension String {
  /// Without the stop that ends a sentence or a list, and the spaces at both ends.
  fileprivate var withoutStop: String {
    let text = trimming { $0.isWhitespace || "\\*".contains($0) }
    return text.hasSuffix(".") && text.dropLast().last.map { $0.isLetter || $0 == ")" } == true
      ? String(text.dropLast()) : text
  }
}
