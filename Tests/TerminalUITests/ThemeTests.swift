import TerminalUI
import Testing

@Suite struct ThemeTests {
  private func look(_ look: Look, colours: Int) -> Look {
    Theme(name: "test", looks: [.match: look]).look(of: .match, colours: colours)
  }

  @Test func whatIsLeftOpenComesFromTheParentAndFromPlain() {
    let theme = Theme(
      name: "test",
      looks: [
        .plain: Look(foreground: Colour(231), background: Colour(16)),
        .warning: Look(foreground: Colour(214), attributes: [.bold]),
      ])
    #expect(theme[.overdue] == Look(foreground: Colour(214), background: Colour(16), attributes: [.bold]))
    #expect(theme[.dim] == Look(foreground: Colour(231), background: Colour(16)))
    #expect(Theme(name: "empty", looks: [:])[.dim] == Look())
  }

  @Test(
    arguments: [
      (210, 9), (117, 14), (110, 12), (114, 10), (179, 11), (222, 11), (90, 5), (124, 1), (231, 15), (250, 7),
      (240, 8),
      (16, 0), (4, 4),
    ] as [(UInt8, UInt8)])
  func coloursKeepTheirHue(colour: UInt8, basic: UInt8) {
    #expect(look(Look(foreground: Colour(colour)), colours: 16) == Look(foreground: Colour(basic)))
  }

  @Test func eightColoursTellBrightOnesByAttributes() {
    #expect(
      look(Look(foreground: Colour(210)), colours: 8) == Look(foreground: Colour(1), attributes: [.bold]))
    #expect(
      look(Look(foreground: Colour(240)), colours: 8) == Look(foreground: Colour(7), attributes: [.dim]))
    let inkOnGold = Look(foreground: Colour(16), background: Colour(179), attributes: [.bold])
    #expect(look(inkOnGold, colours: 8) == Look(foreground: Colour(0), background: Colour(3)))
  }

  @Test(arguments: [
    Look(foreground: Colour(252), background: Colour(237)),
    Look(foreground: Colour(210), background: Colour(9)),
    Look(foreground: Colour(22)), Look(foreground: Colour(94)),
  ])
  func whatFewColoursWouldHideIsToldByAttributes(hidden: Look) {
    for colours in [0, 8, 16] { #expect(look(hidden, colours: colours) == Theme.monochrome[.match]) }
    #expect(look(hidden, colours: 256) == hidden)
  }

  @Test func everyRoleHasANameOfItsOwn() {
    #expect(Role(name: "selected-inactive") == .selectedInactive)
    #expect(Role(name: "nonsense") == nil)
    #expect(Role.allCases.allSatisfy { Role(name: $0.name) == $0 })
  }
}
