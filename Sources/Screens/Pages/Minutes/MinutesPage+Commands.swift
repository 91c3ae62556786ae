import Model
import TerminalUI

extension MinutesPage {
  func availability(of command: Command, in session: Session) -> Availability? {
    if command.motion != nil { return .available }
    switch command {
    case .open, .back, .leave, .nextPane, .previousPane:
      return paneAvailability(of: command, in: session)
    case .nextItem, .previousItem, .nextSentence, .previousSentence:
      return .when(minutes != nil, otherwise: "this meeting has no minutes yet")
    case .nextMeeting, .previousMeeting, .showMeetingItems, .showParticulars: return .available
    case .compare: return .when(minutes != nil, otherwise: "this meeting has no minutes yet")
    case .explain: return .when(quotation != nil, otherwise: "no sentence is selected")
    case .openAddress:
      return .when(!addresses.isEmpty, otherwise: "no sentence with a web address is selected")
    case .acceptStatements, .rejectStatements: return session.mayWrite
    case .add:
      guard session.mayWrite.isAvailable else { return session.mayWrite }
      if supersededVersion != nil { return .unavailable(because: "this version is superseded") }
      return .when(
        actionItem == nil, otherwise: "\(actionItem?.id.description ?? "") is of this sentence already")
    case .tick, .accept, .reject:
      return ActionItemChange.availability(
        of: command, on: actionItem.map { [$0] } ?? [], in: session)
    default: return nil
    }
  }

  private func paneAvailability(of command: Command, in session: Session) -> Availability? {
    switch (command, pane) {
    case (.open, .agenda): .when(currentPosition != nil, otherwise: "this meeting has no minutes yet")
    case (.back, .text), (.leave, .text): .available
    case (.nextPane, _), (.previousPane, _): .when(minutes != nil, otherwise: "there is one pane only")
    default: nil
    }
  }

  mutating func perform(_ command: Command, in session: Session) -> [Step] {
    if let motion = command.motion {
      move(motion, in: session)
      return []
    }
    switch command {
    case .open: if let current = currentPosition { read(item: current) }
    case .back, .leave: leaveText(in: session)
    case .nextPane, .previousPane:
      if pane == .agenda { pane = .text } else { leaveText(in: session) }
    case .nextItem: read(item: (currentPosition ?? 0) + 1)
    case .previousItem: read(item: (currentPosition ?? 2) - 1)
    case .nextSentence: text.moveSentence(by: 1)
    case .previousSentence: text.moveSentence(by: -1)
    case .nextMeeting: return [.run(.locateNeighbour(of: meeting, isLater: true))]
    case .previousMeeting: return [.run(.locateNeighbour(of: meeting, isLater: false))]
    case .showMeetingItems: return [.open(ActionItemsPage(at: meeting, today: session.today))]
    case .compare: return [.run(.compare(.id(meeting), from: supersededVersion, to: nil))]
    case .explain:
      guard let minutes, let quotation else { return [] }
      return [.run(.explain(quotation.quote, on: minutes.meeting.firstDay))]
    case .openAddress: return WebAddress.opening(addresses)
    case .showParticulars: return [.open(ParticularsPage(of: meeting))]
    case .acceptStatements: return [.run(.decideAll(.accepted, of: meeting))]
    case .rejectStatements: return [.run(.decideAll(.rejected, of: meeting))]
    case .add: return addition
    case .tick, .accept, .reject:
      return actionItem.flatMap { ActionItemChange.moving([$0], by: command) }?.steps ?? []
    default: break
    }
    follow(in: session)
    return []
  }

  private mutating func move(_ motion: Motion, in session: Session) {
    switch pane {
    case .agenda:
      let areas = Areas(session)
      agenda.move(motion, in: positions, height: areas.agenda.rows)
      if let current = currentPosition { text.read(item: current) }
    case .text:
      text.scroll(motion)
      follow(in: session)
    }
  }

  mutating func read(item position: Int) {
    guard positions.contains(position) else { return }
    pane = .text
    text.read(item: position)
  }

  private mutating func leaveText(in session: Session) {
    follow(in: session)
    pane = .agenda
  }

  /// Keeps the agenda on the item that is being read.
  private mutating func follow(in session: Session) {
    guard pane == .text, let position = text.position else { return }
    agenda.select(position, in: positions, height: Areas(session).agenda.rows)
  }

  /// The web addresses of the sentence that is selected.
  private var addresses: [String] {
    guard let quote = quotation?.quote else { return [] }
    return WebAddress.ranges(in: quote).map { quote.slice($0) }
  }

  private var addition: [Step] {
    quotation.map { [.run(.addActionItem(quote: $0.quote, at: $0.anchor))] } ?? []
  }

  /// The sentence that is selected, with its place; nil in the agenda and without minutes.
  var quotation: (quote: String, anchor: Anchor)? {
    guard pane == .text, let minutes, let sentence = text.sentence else { return nil }
    let anchor = Anchor(
      meeting: meeting, version: minutes.version.number, position: sentence.paragraph.position,
      passage: sentence.paragraph.passage, range: sentence.range)
    return (minutes.text(of: sentence), anchor)
  }

  /// Selects the place in the text and shows it.
  mutating func read(_ place: ReadingPlace, in session: Session) {
    pane = .text
    text.select(place)
    follow(in: session)
  }

  mutating func layOut(in session: Session) {
    guard let minutes else { return }
    let area = Areas(session).text
    text.layOut(minutes, width: area.columns - Areas.gutter, height: area.rows)
  }

  mutating func fit(in session: Session) {
    layOut(in: session)
    agenda.fit(positions, height: Areas(session).agenda.rows)
    follow(in: session)
  }

  mutating func find(_ needle: Needle, in session: Session) -> Bool {
    guard let minutes else { return false }
    if pane == .agenda {
      let index = agenda.index(in: positions) ?? 0
      let found = needle.next(from: index, count: positions.count) {
        needle.isIn(minutes.heading(at: positions[$0]))
      }
      if let found { agenda.select(index: found, in: positions, height: Areas(session).agenda.rows) }
      return found != nil
    }
    guard let place = needle.next(in: minutes, from: text.sentence) else { return false }
    read(place, in: session)
    return true
  }

  mutating func select(at position: Position, in session: Session) -> Clicked {
    let areas = Areas(session)
    if areas.showsAgenda(pane), areas.agenda.contains(position) {
      let index = agenda.top + position.row - areas.agenda.row
      guard positions.indices.contains(index) else { return .nothing }
      let isNew = pane != .agenda || index != agenda.index(in: positions)
      pane = .agenda
      agenda.select(index: index, in: positions, height: areas.agenda.rows)
      text.read(item: positions[index])
      return isNew ? .selected : .selectedBefore
    }
    guard areas.showsText(pane), areas.text.contains(position), let minutes else { return .nothing }
    let line = text.top + position.row - areas.text.row
    let column = position.column - areas.text.column - Areas.gutter
    guard let layout = text.layout, layout.lines.indices.contains(line),
      let paragraph = layout.lines[line].paragraph
    else { return .nothing }
    let shown = minutes.text(of: paragraph).slice(layout.lines[line].range)
    let offset = shown.offset(atColumn: column)
    guard let place = text.sentence(atLine: line, offset: offset) else { return .nothing }
    read(place, in: session)
    return .selected
  }
}
