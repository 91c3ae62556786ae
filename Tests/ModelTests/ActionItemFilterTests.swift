import Model
import Testing

@Suite struct ActionItemFilterTests {
  private let setting = ActionItemSetting(
    today: Day(2024, 5, 15),
    meetings: [Sample.meeting(1, Day(2024, 1, 10)), Sample.meeting(2, Day(2024, 3, 10))])

  private let items = [
    Sample.item(
      1, "Send the élection list", owners: [.party(.commission)], due: Day(2024, 5, 1), force: .deadline),
    Sample.item(2, "Name contact points", owners: [.party(.memberStates)], due: Day(2024, 5, 20)),
    Sample.item(
      3, "Report on the link", status: .done, meeting: 2, owners: [Owner("LV")], closed: Day(2024, 5, 2)),
    Sample.item(4, "Think about it", status: .proposed, meeting: 2, force: .wish),
  ]

  private func found(_ text: String) throws -> [Int] {
    let filter = try ActionItemFilter(text, today: setting.today)
    return items.filter { filter.matches($0, in: setting) }.map(\.id.number)
  }

  @Test(arguments: [
    ("", [1, 2, 3, 4]), ("is:open", [1, 2]), ("is:open is:overdue", [1]), ("is:soon", [2]),
    ("is:open,proposed", [1, 2, 4]), ("-is:open", [3, 4]), ("is:closed", [3]), ("owner:COM", [1]),
    ("owner:com,LV", [1, 3]), ("owner:none", [4]), ("ms:LV", [2, 3]), ("ms:gr", [2]),
    ("due:<2024-05-20", [1]), ("due:<=2024-05-20", [1, 2]), ("due:none", [3, 4]), ("due:>+1d", [2]),
    ("due:\"20 may 2024\"", [2]), ("meeting:M2", [3, 4]), ("meeting:#1", [1, 2]),
    ("meeting:2024-03-10", [3, 4]),
    ("at:M2", [1, 2, 3]), ("is:carried", [1, 2]), ("force:deadline", [1]), ("-force:wish,deadline", [2, 3]),
    ("election", [1]), ("\"the link\"", [3]), ("-\"the link\" is:closed", []),
    ("IS:Open OWNER:\"Member States\"", [2]),
  ])
  func wantsWhatItSays(_ text: String, _ numbers: [Int]) throws {
    #expect(try found(text) == numbers)
  }

  @Test(arguments: [
    ("is:opne", 1, "'opne' is no value of is:; did you mean open?"),
    ("is:open ownr:COM", 9, "'ownr' is no word of a filter; did you mean owner:?"),
    ("-owner:Comission", 1, "'Comission' is no owner; did you mean Commission?"),
    ("free ms:COM", 6, "'COM' is no Member State"),
    ("due:<soon", 1, "'soon' is no date; write 2019-05-01, +2w or none"),
    ("\"a b\" meeting:third", 7, "'third' names no meeting; write M3, #3 or 2019-04-04"),
    ("is:", 1, "is: needs a value"),
  ])
  func saysWhatIsWrongAndWhere(_ text: String, _ column: Int, _ message: String) {
    #expect {
      try ActionItemFilter(text, today: setting.today)
    } throws: { error in
      (error as? FilterError)?.message == message && (error as? FilterError)?.column == column
    }
  }

  @Test func theLastWordIsCompleted() {
    #expect(ActionItemFilter.completions(of: "is:open f") == ["is:open force:"])
    #expect(ActionItemFilter.completions(of: "-is:ov") == ["-is:overdue"])
    #expect(ActionItemFilter.completions(of: "owner:COM,lv") == ["owner:COM,LV"])
    #expect(ActionItemFilter.completions(of: "is:").count == 11)
    #expect(ActionItemFilter.completions(of: "nothing:x").isEmpty)
  }

  @Test(arguments: [
    ("is:open ms:LV", true), ("slides -is:done", true), ("is:open slides", true), ("the hosts @mine", true),
    ("is:open", false), ("owner:the hosts", false), ("due:<4 April 2019", false), ("the slides: all", false),
  ])
  func aLineIsToldFromAValueWithSpaces(_ text: String, _ expected: Bool) {
    #expect(ActionItemFilter.hasSeveralTerms(text) == expected)
  }

  @Test func listsAreDividedByMeetingOwnerAndDate() {
    func titles(_ grouping: ActionItemGrouping) -> [String] {
      grouping.groups(of: items, in: setting).map { group in
        "\(group.title): \(group.items.map(\.id.description).joined(separator: " "))"
      }
    }
    #expect(titles(.meeting) == ["M2 2024-03-10 Meeting 2: A3 A4", "M1 2024-01-10 Meeting 1: A1 A2"])
    #expect(
      titles(.owner) == [
        "Commission (COM): A1", "Member States (MS): A2", "Latvia (LV): A3", "Nobody named: A4",
      ])
    #expect(titles(.due) == ["Overdue: A1", "Soon: A2", "Not open: A3 A4"])
  }
}
