import TerminalUI
import Testing

@testable import Commands

@Suite struct ThemeFileTests {
  private func theme(_ text: String) throws -> Theme {
    try ThemeFile(source: "mine.toml", text: text).theme(named: "mine")
  }

  @Test func rolesAreWordsOfThePalette() throws {
    let theme = try theme(
      """
      [palette]
      amber = 214
      red = 160

      [roles]
      overdue = "amber on 17 bold underline"
      heading = "red"
      label = "bright-red"
      border = "default on default dim"
      """)
    #expect(
      theme[.overdue]
        == Look(foreground: Colour(214), background: Colour(17), attributes: [.bold, .underline]))
    #expect(theme[.heading] == Look(foreground: Colour(160)))
    #expect(theme[.label] == Look(foreground: Colour(9)))
    #expect(theme[.border] == Look(attributes: [.dim]))
    #expect(theme[.notice] == Look())
  }

  @Test func aRoleThatIsNotNamedLooksAsItsParent() throws {
    let theme = try theme("[roles]\nplain = '250 on 16'\nwarning = 'yellow'\nlinked = 'green on 22'")
    #expect(theme[.overdue] == Look(foreground: Colour(3), background: Colour(16)))
    #expect(theme[.same] == Look(foreground: Colour(2), background: Colour(22)))
    #expect(theme[.dim] == Look(foreground: Colour(250), background: Colour(16)))
  }

  @Test(arguments: [
    ("[roles]\noverdue = 'ambr bold'", "mine.toml: roles.overdue: 'ambr' is no colour and no attribute"),
    ("[roles]\noverdeu = 'red'", "mine.toml: roles.overdeu: is no role; roles are plain, dim"),
    ("[roles]\noverdue = 3", "mine.toml: roles.overdue: must be a text in quotes"),
    ("[roles]\noverdue = '256'", "mine.toml: roles.overdue: '256' is no colour"),
    ("[palette]\namber = 256", "mine.toml: palette.amber: must be a number from 0 to 255"),
    ("[palette]\namber = '#ff8800'", "mine.toml: palette.amber: must be a number from 0 to 255"),
    ("palette = 3", "mine.toml: palette: must be a table, [palette]"),
    ("inherits = 3", "mine.toml: inherits: must be a text in quotes"),
    ("[colours]\nx = 1", "mine.toml: colours: is no part of a theme; parts are inherits, palette and roles"),
    ("[roles]\noverdue = 'red'\nnonsense\n", "mine.toml:3:9: "),
  ])
  func whatIsWrongIsSaidWithItsPlace(text: String, message: String) {
    #expect {
      _ = try theme(text)
    } throws: { error in
      (error as? Failure)?.message.hasPrefix(message) == true && (error as? Failure)?.status == .configuration
    }
  }
}
