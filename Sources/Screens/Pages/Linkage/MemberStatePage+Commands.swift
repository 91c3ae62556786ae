import Model
import TerminalUI

extension MemberStatePage {
  func availability(of command: Command, on id: Row?, in session: Session) -> Availability? {
    if let known = officeAvailability(of: command, in: session) { return known }
    return switch command {
    case .open where part == .answers: .when(id != nil, otherwise: "it is no member today")
    case .open: .when(target(in: session) != nil, otherwise: "no sentence of the minutes stands behind it")
    case .accept: decision(.accepted, in: session)
    case .reject: decision(.rejected, in: session)
    case .nextPane, .previousPane: .available
    default: nil
    }
  }

  private var selectedEntry: Entry? {
    guard case .entry(let id) = selectedID else { return nil }
    return entries.first { $0.id == id }
  }

  /// What the selected row leads to.
  private func target(in session: Session) -> (any Page)? {
    switch selectedID {
    case .entry: selectedEntry?.source.anchor.map { MinutesPage(at: $0) }
    case .actionItem(let id): ActionItemsPage(selecting: id)
    case .openAnswer(let id): LinkagePage(answersTo: id, of: memberState, in: session)
    case .passage(let hit): MinutesPage(at: hit)
    case .answer, .office, nil: nil
    }
  }

  /// Whether the selected entry can be given that standing.
  private func decision(_ standing: Entry.Standing, in session: Session) -> Availability {
    guard session.mayWrite.isAvailable else { return session.mayWrite }
    guard let entry = selectedEntry else { return .unavailable(because: "no entry is selected") }
    if let later = entries.first(where: { $0.replaces == entry.id }) {
      return .unavailable(because: "\(entry.id) was replaced by \(later.id)")
    }
    return .when(standing.origins.contains(entry.standing), otherwise: "it is \(entry.standing.rawValue)")
  }

  mutating func perform(_ command: Command, on id: Row?, in session: Session) -> [Step] {
    if let steps = officeSteps(for: command) { return steps }
    switch command {
    case .accept: return selectedEntry.map { [.run(.decide(.accepted, [$0.id]))] } ?? []
    case .reject: return selectedEntry.map { [.run(.decide(.rejected, [$0.id]))] } ?? []
    case .nextPane: show(part: 1, in: session)
    case .previousPane: show(part: -1, in: session)
    case .open where part == .answers: showHistory(ofAnswer: id, in: session)
    default: return target(in: session).map { [.open($0)] } ?? []
    }
    return []
  }

  /// Shows the part so many further on, around the ends.
  private mutating func show(part step: Int, in session: Session) {
    let parts = Part.allCases
    let index = (parts.firstIndex(of: part) ?? 0) + step + parts.count
    show(parts[index % parts.count], in: session)
  }

  private mutating func showHistory(ofAnswer row: Row?, in session: Session) {
    guard case .answer(let key) = row else { return }
    question = key
    show(.history, in: session)
  }

  private mutating func show(_ part: Part, in session: Session) {
    guard part != self.part else { return }
    self.part = part
    cursor = ListCursor()
    fit(in: session)
  }
}

extension MinutesPage {
  /// Begins with the sentence in which the search found its first words.
  init(at hit: SearchHit) {
    let paragraph = ReadingPlace.Paragraph(position: hit.position, passage: hit.passage)
    let sentences = Sentences.ranges(in: hit.text)
    let found = hit.matches.first?.lowerBound ?? 0
    let range = sentences.first { $0.contains(found) } ?? sentences.first ?? 0..<hit.text.utf8.count
    self.init(meeting: hit.meeting.id, at: .place(ReadingPlace(paragraph: paragraph, range: range)))
  }
}
