import Model
import Testing

@Suite struct ActionItemTests {
  private let today = Day(2024, 5, 15)

  private func item(
    _ number: Int, _ text: String, status: ActionItem.Status = .open, meeting: Int = 1, owners: [Owner] = [],
    due: Day? = nil
  ) -> ActionItem {
    ActionItem(
      id: ActionItemID(number), status: status, text: text, quote: text, meeting: MeetingID(meeting),
      force: .request, owners: owners, due: due.map { DueDate(day: $0, words: "in May") }, revision: ActID(1))
  }

  @Test(arguments: [
    (Day(2024, 5, 14), "overdue by 1 day", "overdue"), (Day(2024, 5, 15), "due today", "today"),
    (Day(2024, 5, 16), "due in 1 day", "soon"), (Day(2024, 5, 29), "due in 14 days", "soon"),
    (Day(2024, 5, 30), "due in 15 days", nil),
  ])
  func hurryIsSaidInWords(_ due: Day, _ words: String, _ word: String?) {
    let urgency = item(1, "Send it", due: due).urgency(on: today)
    #expect(urgency?.description == words)
    #expect(urgency?.word == word)
  }

  @Test func onlyWhatIsOpenIsOverdue() {
    #expect(item(1, "Send it", status: .done, due: Day(2024, 1, 1)).urgency(on: today) == nil)
    #expect(item(1, "Send it", status: .proposed, due: Day(2024, 1, 1)).isOverdue(on: today) == false)
    #expect(item(1, "Send it", due: Day(2024, 1, 1)).isOverdue(on: today))
    #expect(item(1, "Send it").urgency(on: today) == nil)
  }

  @Test func theQuoteAndThePrintedWordsOutliveEveryEdit() {
    let before = item(1, "Send it", due: Day(2024, 5, 1))
    let reworded = before.changed(by: .text("Send the list"), on: today, actor: "anna")
    #expect(reworded.text == "Send the list" && reworded.quote == "Send it")
    let moved = before.changed(by: .due(Day(2024, 6, 1)), on: today, actor: "anna")
    #expect(moved.due == DueDate(day: Day(2024, 6, 1), words: "in May"))
    #expect(before.changed(by: .due(nil), on: today, actor: "anna").due == nil)
  }

  @Test func closingAndReopeningLeaveATrail() {
    let done = item(1, "Send it").changed(
      by: .move(.close, evidence: "letter 12"), on: today, actor: "anna")
    #expect(done.closing == ActionItem.Closing(day: today, by: "anna", evidence: "letter 12"))
    #expect(done.allows(.evidence("another")) && !item(2, "Do").allows(.evidence("none yet")))
    let again = done.changed(by: .move(.reopen), on: today.adding(days: 1), actor: "bert")
    #expect(again.status == .open && again.closing == nil && again.reopenedOn == Day(2024, 5, 16))
  }

  @Test func ownersAreAddedOnce() {
    let owned = item(1, "Send it", owners: [.party(.eeas)])
    let more = owned.changed(by: .addOwners([.party(.eeas), .party(.commission)]), on: today, actor: "anna")
    #expect(more.owners == [.party(.eeas), .party(.commission)])
  }

  @Test func whatIsSaidTwiceIsFound() {
    let items = [
      item(1, "EEAS will circulate the slides to all delegations.", owners: [.party(.eeas)]),
      item(2, "Member States were asked to name their contact points.", owners: [.party(.memberStates)]),
      item(3, "Circulate slides to delegations", owners: [.party(.eeas)], due: Day(2024, 6, 1)),
      item(4, "Circulate slides to delegations", meeting: 2, owners: [.party(.eeas)]),
      item(5, "Circulate slides to delegations", owners: [.party(.commission)]),
      item(6, "Circulate slides to delegations", status: .done, owners: [.party(.eeas)]),
    ]
    let duplicates = Duplicates(in: items)
    #expect(duplicates.originals == [ActionItemID(3): ActionItemID(1)])
    #expect(duplicates.counterpart(of: ActionItemID(1)) == ActionItemID(3))
    #expect(duplicates.counterpart(of: ActionItemID(2)) == nil)
    let joined = items[0].joined(with: items[2])
    #expect(joined.due?.day == Day(2024, 6, 1) && joined.owners == [.party(.eeas)])
  }
}
