import TerminalUI
import Testing

@testable import Commands

@Suite struct ThemeLibraryTests {
  @Test func aThemeChangesTheOneItInherits() throws {
    let library = ThemeLibrary(texts: [
      ("mine", "inherits = 'base'\n[palette]\nink = 20\n[roles]\nlabel = 'bold'"),
      ("base", "[palette]\nink = 17\npaper = 230\n[roles]\nheading = 'ink on paper'\nlabel = 'paper'"),
    ])
    let mine = try #require(try library.themes().first)
    #expect(mine.name == "mine")
    #expect(mine[.heading] == Look(foreground: Colour(20), background: Colour(230)))
    #expect(mine[.label] == Look(attributes: [.bold]))
  }

  @Test func inheritingFromNowhereOrInACircleIsRefused() {
    let lost = ThemeLibrary(texts: [("mine", "inherits = 'base'")])
    #expect(
      throws: Failure(.configuration, "theme mine: inherits: there is no theme 'base'; themes are mine")
    ) { try lost.themes() }
    let circle = ThemeLibrary(texts: [("a", "inherits = 'b'"), ("b", "inherits = 'a'")])
    #expect(throws: Failure(.configuration, "theme b: inherits: a inherits from this theme")) {
      try circle.themes()
    }
  }
}
