import TerminalUI
import Testing

@Suite struct KeyNotationTests {
  @Test func keysOneAfterAnother() throws {
    #expect(
      try Key.keys("jj<Space><C-r><PgDn><F10>é<lt><s-tab>") == [
        .character("j"), .character("j"), .space, .control("r"), .pageDown, .function(10), .character("é"),
        .character("<"), .backTab,
      ])
  }

  @Test func everyKeyIsReadAsItIsWritten() throws {
    let keys: [Key] = [
      .enter, .tab, .backTab, .escape, .backspace, .delete, .insert, .up, .down, .left, .right, .home, .end,
      .pageUp,
      .pageDown, .space, .character("<"), .character(">"), .character("x"), .control("z"), .control("_"),
      .function(1), .function(12),
    ]
    #expect(try Key.keys(keys.map(\.notation).joined()) == keys)
    #expect(keys.allSatisfy { !$0.description.isEmpty })
  }

  @Test func keysAsTheUserIsToldOfThem() {
    let told = [
      Key.control("r"), .space, .backTab, .pageDown, .character("<"), .function(1), .character("G"),
    ]
    #expect(told.map(\.description) == ["Ctrl-R", "Space", "Shift-Tab", "PgDn", "<", "F1", "G"])
  }

  @Test(arguments: ["<Hyper>", "j<", "<C->", "<F13>", "<>"])
  func anUnknownNameIsRefused(text: String) {
    #expect(throws: UnknownKey.self) { try Key.keys(text) }
  }
}
