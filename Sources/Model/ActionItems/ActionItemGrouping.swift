/// By what a list of action items is divided.
public enum ActionItemGrouping: String, CaseIterable, Sendable {
  case meeting, owner, due

  /// A part of the list under its title.
  public struct Group: Hashable, Sendable {
    public var title: String
    public var items: [ActionItem]
  }

  /// The parts that are not empty; an item of several owners stands under each of them.
  public func groups(of items: [ActionItem], in setting: ActionItemSetting) -> [Group] {
    switch self {
    case .meeting: byMeeting(items, in: setting)
    case .owner: byOwner(items)
    case .due: byDue(items, on: setting.today)
    }
  }

  /// The newest meeting first.
  private func byMeeting(_ items: [ActionItem], in setting: ActionItemSetting) -> [Group] {
    let groups = Dictionary(grouping: items, by: \.meeting)
    let order = groups.keys.sorted { one, other in
      (setting.meeting(other)?.firstDay ?? Day(1, 1, 1), other)
        < (setting.meeting(one)?.firstDay ?? Day(1, 1, 1), one)
    }
    return order.map { id in
      let meeting = setting.meeting(id)
      let title = [id.description, meeting?.firstDay.description, meeting?.title].compactMap { $0 }
      return Group(title: title.joined(separator: " "), items: groups[id] ?? [])
    }
  }

  /// Bodies first, then Member States in protocol order, others by name, nobody last.
  private func byOwner(_ items: [ActionItem]) -> [Group] {
    let owners = Party.allCases.map { Owner.party($0) } + MemberState.all.map { Owner.memberState($0) }
    let known = Set(owners)
    let others = Set(items.flatMap(\.owners)).subtracting(known)
      .sorted { $0.description < $1.description }
    let groups = (owners + others).map { owner in
      Group(title: owner.fullName, items: items.filter { $0.owners.contains(owner) })
    }
    let unowned = Group(title: "Nobody named", items: items.filter(\.owners.isEmpty))
    return (groups + [unowned]).filter { !$0.items.isEmpty }
  }

  /// What is open by its date, then what is without, then the rest.
  private func byDue(_ items: [ActionItem], on today: Day) -> [Group] {
    let titles = ["overdue", "today", "soon", "later", "no date", "not open"]
    let groups = Dictionary(grouping: items) { item in
      item.status == .open ? item.urgency(on: today).map { $0.word ?? "later" } ?? "no date" : "not open"
    }
    return titles.compactMap { title in
      groups[title].map { items in
        let dated = items.enumerated().sorted { one, other in
          (one.element.due?.day ?? Day(9999, 1, 1), one.offset)
            < (other.element.due?.day ?? Day(9999, 1, 1), other.offset)
        }
        return Group(title: title.prefix(1).uppercased() + title.dropFirst(), items: dated.map(\.element))
      }
    }
  }
}

extension Owner {
  /// `Estonia (EE)`, `Commission (COM)`: for headings.
  public var fullName: String {
    switch self {
    case .memberState(let state): "\(state.englishName) (\(state.code))"
    case .party(let party):
      party.rawValue == party.abbreviation ? party.rawValue : "\(party.rawValue) (\(party.abbreviation))"
    case .other(let text): text
    }
  }
}
