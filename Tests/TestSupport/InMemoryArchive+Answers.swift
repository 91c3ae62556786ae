import Model
import Screens

/// What the Member States answer, as the pages ask for it.
extension InMemoryArchive {
  /// All of it was recorded on 15 May 2024, so nothing was known before.
  func board(_ request: BoardRequest) -> Reply {
    let isUnknown = request.isAsKnownThen && request.asOf < Day(2024, 5, 15)
    let known = isUnknown ? [] : entries
    let item = actionItems.first { $0.id.description == request.question }
    guard
      let question = item.flatMap(question) ?? questions.first(where: { $0.key == request.question })
    else { return .failed("there is no question \(request.question)") }
    let board = Board(question: question, asOf: request.asOf, entries: known)
    return .board(
      BoardAnswer(
        board, changeDays: Board.changeDays(of: question, entries: entries),
        meetingDays: meetings.map(\.meeting.firstDay).sorted(),
        waiting: proposals.count { $0.question == question.key },
        contradictions: board.contradictions(by: networks)))
  }

  private func question(of item: ActionItem) -> Question? {
    meetings.first { $0.meeting.id == item.meeting }.map {
      Question(askedBy: item, on: $0.meeting.firstDay)
    }
  }

  /// The answers to those of the open items that have not all of them.
  func unanswered(_ ids: [ActionItemID]) -> [Board] {
    let setting = ActionItemSetting(
      today: Day(2024, 5, 15), meetings: meetings.map(\.meeting), answers: Answers(entries))
    return actionItems.filter { ids.contains($0.id) && $0.allows(.close) }.compactMap(setting.board)
      .filter { !$0.missing.isEmpty }
  }

  func dossier(of state: MemberState) -> Dossier {
    let answers = questions.flatMap { question in
      Board(question: question, asOf: Day(2024, 5, 15), entries: entries).rows
        .filter { $0.memberState == state }.map { Dossier.Answer(question: question, row: $0) }
    }
    let linkage = Board(question: .contactPointLinkage, asOf: Day(2024, 5, 15), entries: entries)
    let network = networks.first { $0.memberState == state } ?? NationalNetwork(memberState: state)
    return Dossier(
      memberState: state, questions: questions, answers: answers,
      entries: entries.filter { $0.memberState == state },
      actionItems: actionItems.filter { $0.owners.contains(.memberState(state)) },
      openAnswers: actionItems.filter { item in
        item.status == .open && !unanswered([item.id]).allSatisfy { !$0.missing.contains(state) }
      },
      passages: hits(state.englishName),
      standing: NetworkStanding(network, on: linkage, emailAddresses: emailAddresses))
  }

  func briefing(of state: MemberState) -> Briefing {
    let board = Board(question: .contactPointLinkage, asOf: Day(2024, 5, 15), entries: entries)
    let owners: [Owner] = [.memberState(state), .party(.memberStates)]
    return Briefing(
      memberState: state,
      answers: board.rows.filter { $0.memberState == state }.map {
        Dossier.Answer(question: board.question, row: $0)
      },
      actionItems: actionItems.filter { $0.status == .open && $0.owners.contains(where: owners.contains) },
      meetings: meetings.map(\.meeting).filter { $0.firstDay >= Day(2024, 5, 15) })
  }

  var proposals: [Entry] {
    let replaced = Set(entries.compactMap(\.replaces))
    return entries.filter { $0.standing == .proposed && !replaced.contains($0.id) }
  }
}
