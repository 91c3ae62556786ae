import Model

extension ActionItemsPage {
  func availability(of command: Command, on row: ActionItemRow?, in session: Session) -> Availability? {
    switch command {
    case .open:
      .when(selected?.anchor != nil, otherwise: "no sentence of the minutes stands behind it")
    case .showAnswers:
      .when(
        selected.flatMap { board(of: $0, in: session) } != nil,
        otherwise: "it does not ask several Member States")
    case .tick, .accept, .reject: ActionItemChange.availability(of: command, on: targets, in: session)
    case .editText where targets.count > 1:
      .unavailable(because: "words are of one item, and several are marked")
    case .drop: session.mayWrite(if: targets.contains { $0.allows(.drop) }, otherwise: "it is not open")
    case .giveEvidence:
      session.mayWrite(
        if: targets.contains { $0.allows(.close) || $0.closing != nil }, otherwise: "it is not accepted yet")
    case .merge:
      session.mayWrite(if: mergeable.count > 1, otherwise: "nothing asks for the same; v marks what does")
    case .editText, .assign, .setDue, .writeNote:
      session.mayWrite(if: !targets.isEmpty, otherwise: "there is no action item here")
    case .mark, .markAll: .when(row != nil, otherwise: "there is no action item here")
    case .filter, .sort: .available
    case .clearFilter: .when(!filter.isEmpty, otherwise: "all are shown")
    default: nil
    }
  }

  mutating func perform(_ command: Command, on row: ActionItemRow?, in session: Session) -> [Step] {
    switch command {
    case .open: return selected?.anchor.map { [.open(MinutesPage(at: $0))] } ?? []
    case .showAnswers: return selected.map { [.open(LinkagePage(answersTo: $0.id, in: session))] } ?? []
    case .tick, .accept, .reject: return ActionItemChange.moving(targets, by: command)?.steps ?? []
    case .merge: return [.choose(mergeMenu)]
    case .mark:
      mark(row)
      return perform(.lineDown, in: session)
    case .markAll: marks.toggleAll(of: rows.compactMap(\.item))
    case .filter: return [.prompt(Prompt(.filter, text: filter.isEmpty ? "" : filter.text + " "))]
    case .clearFilter: show(.none, in: session)
    case .sort: divide(by: nextGrouping, in: session)
    default: return question(for: command).map { [.prompt($0)] } ?? []
    }
    return []
  }

  /// Marks the item, or all of the part whose title it is.
  private mutating func mark(_ row: ActionItemRow?) {
    guard let row else { return }
    let ids = row.item.map { [$0] } ?? rows.filter { $0.group == row.group }.compactMap(\.item)
    for id in ids { marks.toggle(id) }
  }

  /// Undivided, by meeting, by owner, by due date, and around.
  private var nextGrouping: ActionItemGrouping? {
    let all = ActionItemGrouping.allCases
    guard let grouping, let index = all.firstIndex(of: grouping) else { return all.first }
    return all.indices.contains(index + 1) ? all[index + 1] : nil
  }

  /// What is to be typed for the command, with what there is already.
  private func question(for command: Command) -> Prompt? {
    let single = targets.count == 1 ? targets.first : nil
    let (field, text): (ActionItemQuestion.Field, String?) =
      switch command {
      case .editText: (.text, single?.text)
      case .assign: (.owners, single?.owners.map(\.typedForm).joined(separator: ", "))
      case .setDue: (.due, single?.due?.day?.description)
      case .writeNote: (.note, single?.note)
      case .giveEvidence where targets.contains { $0.allows(.close) }: (.evidence(isClosing: true), nil)
      case .giveEvidence: (.evidence(isClosing: false), single?.closing?.evidence)
      default: (.reason, nil)
      }
    return Prompt(.actionItems(ActionItemQuestion(field, about: targets)), text: text ?? "")
  }

  /// What can become one: the marked items, else the selected one and the one that seems to ask for the same.
  private var mergeable: [ActionItem] {
    let wanted: [ActionItemID] =
      targets.count > 1
      ? targets.map(\.id)
      : selected.map { [$0.id] + (duplicates.counterpart(of: $0.id).map { [$0] } ?? []) } ?? []
    return items.filter { wanted.contains($0.id) && ($0.status == .open || $0.status == .proposed) }
  }

  private var mergeMenu: Menu {
    let items = mergeable.sorted { $0.id < $1.id }
    let ids = items.map(\.id)
    let choices = items.prefix(9).enumerated().map { index, item in
      Menu.Choice(
        key: Character("\(index + 1)"), text: "\(item.id)  \(item.text.shortened(to: 50))",
        answer: .effect(.merge(ids.filter { $0 != item.id }, into: item.id, seen: items.revisions)))
    }
    return Menu(
      title: "Keep which one?",
      explanation: ["The others are dropped; it takes over", "their owners, date and notes.", ""],
      choices: choices)
  }
}

extension String {
  fileprivate func shortened(to count: Int) -> String {
    self.count <= count ? self : prefix(count - 1) + "…"
  }
}
