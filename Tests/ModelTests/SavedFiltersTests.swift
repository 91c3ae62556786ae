import Model
import Testing

@Suite struct SavedFiltersTests {
  private let filters = SavedFilters(["mine": "is:open ms:LV", "late": "is:overdue"])

  @Test func aNameStandsForItsFilterAmongOtherWords() throws {
    #expect(
      try filters.expanding("@mine -owner:COM \"a @mine b\"") == "is:open ms:LV -owner:COM \"a @mine b\"")
    #expect(filters["mine"] == filters["@mine"])
  }

  @Test func anUnknownNameIsToldWithItsPlace() {
    #expect {
      try filters.expanding("is:open @mime")
    } throws: { error in
      let words = (error as? FilterError)?.words
      return words == "at 9: there is no filter 'mime'; saved are late, mine"
    }
  }

  @Test func aNameIsCompleted() {
    #expect(filters.completions(of: "is:open @m") == ["is:open @mine"])
    #expect(filters.completions(of: "@") == ["@late", "@mine"])
    #expect(filters.completions(of: "is:") == nil)
  }

  @Test func oneIsSavedAndForgotten() throws {
    var filters = filters
    try filters.save("is:soon", as: "next-week")
    #expect(filters.names == ["late", "mine", "next-week"])
    try filters.remove("late")
    #expect(filters.names == ["mine", "next-week"])
    #expect(throws: FilterError.self) { try filters.remove("late") }
    #expect(throws: FilterError.self) { try filters.save("is:soon", as: "next week") }
  }
}
