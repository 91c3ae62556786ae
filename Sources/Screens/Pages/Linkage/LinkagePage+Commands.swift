import Model
import TerminalUI

extension LinkagePage {
  func availability(of command: Command, on id: MemberState?, in session: Session) -> Availability? {
    switch command {
    case .open, .mark, .markAll: .when(id != nil, otherwise: "the board is empty")
    case .readSource:
      .when(selected?.entry?.source.anchor != nil, otherwise: "no sentence of the minutes stands behind it")
    case .chooseStatus where isAsKnownThen:
      .unavailable(because: "this is what was known then; K shows what held")
    case .chooseStatus where board?.question.isRetired == true:
      .unavailable(because: "the question is retired; undo asks it again")
    case .editQuestion, .retireQuestion: changeability(in: session)
    case .chooseStatus where id == nil: .unavailable(because: "the board is empty")
    case .chooseStatus: session.mayWrite
    case .showClaims: .when(board != nil, otherwise: "the board is empty")
    case .chooseDate, .showKnown, .filter, .sort: .available
    case .showProposals: .when(waiting > 0, otherwise: "no statement of minutes waits")
    case .clearFilter: .when(shownStatus != nil, otherwise: "all are shown")
    case .toggleMap: .available
    case .tileLeft, .tileRight: isMap ? .available : nil
    case .nextChange, .previousChange, .nextMeeting, .previousMeeting:
      .when(
        day(after: command, today: session.today) != nil,
        otherwise: command.isAboutMeetings
          ? "no meeting lies there" : "nothing changed \(command == .nextChange ? "after" : "before") \(asOf)"
      )
    default: nil
    }
  }

  /// Whether the question of the board can be changed; nil for an action item, which has commands of its own.
  private func changeability(in session: Session) -> Availability? {
    if ActionItemID(question) != nil { return nil }
    if isAboutLinkage { return .unavailable(because: "contact-point linkage is built in") }
    return session.mayWrite(if: board?.question.isRetired == false, otherwise: "the question is retired")
  }

  /// The day to which the command steps; nil where there is none.
  private func day(after command: Command, today: Day) -> Day? {
    switch command {
    case .nextChange: changeDays.first { $0 > asOf && $0 <= today }
    case .previousChange: changeDays.last { $0 < asOf }
    case .nextMeeting: meetingDays.first { $0 > asOf && $0 <= today }
    case .previousMeeting: meetingDays.last { $0 < asOf }
    default: nil
    }
  }

  mutating func perform(_ command: Command, on id: MemberState?, in session: Session) -> [Step] {
    switch command {
    case .open: return id.map { [.open(MemberStatePage(memberState: $0, question: question))] } ?? []
    case .readSource: return selected?.entry?.source.anchor.map { [.open(MinutesPage(at: $0))] } ?? []
    case .showProposals: return board.map { [.open(ProposalsPage(question: $0.question))] } ?? []
    case .showClaims: return board.map { [.open(ClaimsPage(question: $0.question))] } ?? []
    case .chooseStatus: return [.choose(statusMenu)]
    case .editQuestion:
      return board.map { board in
        let form = QuestionForm(changing: board.question)
        return [.prompt(Prompt(.question(form), text: form.proposal))]
      } ?? []
    case .retireQuestion: return [.run(.question(.retire(question)))]
    case .filter: return [.choose(filterMenu)]
    case .chooseDate: return [.prompt(Prompt(.asOfDay))]
    case .nextChange, .previousChange, .nextMeeting, .previousMeeting:
      guard let day = day(after: command, today: session.today) else { return [] }
      let seen = board
      defer { before = seen }
      return show(day)
    case .showKnown:
      before = nil
      isAsKnownThen.toggle()
      return loading.map { .run($0) }
    default:
      changeList(by: command, on: id, in: session)
      return []
    }
  }

  private mutating func changeList(by command: Command, on id: MemberState?, in session: Session) {
    switch command {
    case .mark:
      if let id { marks.toggle(id) }
      if !isMap { _ = performInList(.lineDown, in: session) }
    case .markAll: marks.toggleAll(of: ids)
    case .sort: order = order.next
    case .clearFilter: shownStatus = nil
    case .toggleMap: isMap.toggle()
    case .tileLeft: step(.left, in: session)
    case .tileRight: step(.right, in: session)
    default: break
    }
    fit(in: session)
  }

  /// Shows the board of another day.
  mutating func show(_ day: Day) -> [Step] {
    before = nil
    asOf = day
    return loading.map { .run($0) }
  }

  /// Shows the rows with that status only.
  mutating func filter(by status: AnswerStatus) -> [Step] {
    shownStatus = status
    return []
  }
}

extension LinkagePage {
  private var statusMenu: Menu {
    let statuses = board?.question.recordable ?? []
    let rows = targets
    let choices = statuses.map { $0.choice($0.meaning, .status(answering($0))) }
    let current = rows.first.flatMap { statuses.firstIndex(of: $0.status) } ?? 0
    let title =
      rows.count == 1
      ? rows.map { "\($0.memberState) \($0.memberState.englishName)" }.joined()
      : "\(rows.count) Member States"
    return Menu(title: title, choices: choices, selected: current)
  }

  /// That status, of what is marked or selected, as it is asked for further.
  func answering(_ status: AnswerStatus) -> Answering {
    let seen = Dictionary(targets.map { ($0.memberState, $0.revision) }) { first, _ in first }
    return Answering(
      question: question, isOfMembers: board?.question.asked == nil, seen: seen, status: status,
      validFrom: asOf)
  }

  private var filterMenu: Menu {
    let choices = (board?.question.recordable ?? []).map { status in
      status.choice("\(board?.count(status) ?? 0)", .filter(status))
    }
    return Menu(title: "Show only", choices: choices)
  }
}

extension Command {
  fileprivate var isAboutMeetings: Bool { self == .nextMeeting || self == .previousMeeting }
}

extension Board.Order {
  /// The one after it, around the end.
  fileprivate var next: Board.Order {
    let all = Self.allCases
    return all[((all.firstIndex(of: self) ?? 0) + 1) % all.count]
  }
}
