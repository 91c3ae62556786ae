import TerminalUI
import Testing

@Suite struct InputDecoderTests {
  private var decoder = InputDecoder()

  private mutating func events(_ text: String) -> [TerminalEvent] { decoder.feed(Array(text.utf8)) }

  private mutating func keys(_ text: String) -> [Key] {
    events(text).compactMap { if case .key(let key) = $0 { key } else { nil } }
  }

  @Test mutating func lettersAndControls() {
    #expect(
      keys("jé漢\r\t \u{7F}\u{8}") == [
        .character("j"), .character("é"), .character("漢"), .enter, .tab, .space, .backspace, .backspace,
      ])
    #expect(keys("\u{4}\u{12}\u{1F}") == [.control("d"), .control("r"), .control("_")])
    #expect(events("\u{3}") == [.interrupted])
  }

  @Test(arguments: [
    ("[A", Key.up), ("OA", .up), ("[B", .down), ("[H", .home), ("[1~", .home), ("[7~", .home), ("OF", .end),
    ("[4~", .end), ("[2~", .insert), ("[3~", .delete), ("[5~", .pageUp), ("[6~", .pageDown), ("[Z", .backTab),
    ("OP", .function(1)), ("[11~", .function(1)), ("[[A", .function(1)), ("[15~", .function(5)),
    ("[17~", .function(6)), ("[24~", .function(12)), ("[1;5C", .right), ("[5;2~", .pageUp), ("OM", .enter),
  ])
  mutating func theSequencesOfUsualTerminals(sequence: String, key: Key) {
    #expect(keys("\u{1B}" + sequence + "x") == [key, .character("x")])
  }

  @Test mutating func aSequenceInPiecesIsOneKey() {
    for piece in ["\u{1B}", "[", "6"] {
      #expect(keys(piece) == [])
      #expect(decoder.isWaiting)
    }
    #expect(keys("~") == [.pageDown])
    #expect(!decoder.isWaiting)
    #expect(decoder.feed([0xCF]) == [])
    #expect(decoder.feed([0x80]) == [.key(.character("π"))])
  }

  @Test mutating func escIsAKeyWhenNothingFollows() {
    #expect(keys("\u{1B}") == [])
    #expect(decoder.flush() == [.key(.escape)])
    #expect(keys("\u{1B}j") == [.escape, .character("j")])
    #expect(keys("\u{1B}[") == [])
    #expect(decoder.flush() == [.key(.escape), .key(.character("["))])
  }

  @Test(arguments: ["[I", "[99~", "[?1;2c", "Oz", "[M !!", "[<0;5m"])
  mutating func aSequenceThatNamesNoKeyIsDroppedWhole(sequence: String) {
    #expect(events("\u{1B}" + sequence + "j") == [.key(.character("j"))])
  }

  @Test mutating func bytesThatAreNotTextAreDropped() {
    #expect(
      decoder.feed([0xFF, 0xC3, 0x28, 0xED, 0xA0, 0x80, 0x6A]) == [
        .key(.character("(")), .key(.character("j")),
      ])
    #expect(events("\0\u{85}j") == [.key(.character("j"))])
    let endless = [0x1B, 0x5B] + [UInt8](repeating: 0x31, count: 100)
    #expect(decoder.feed(endless) == [])
    #expect(!decoder.isWaiting)
  }

  @Test mutating func clicksAndTheWheel() {
    let place = Position(row: 4, column: 11)
    #expect(events("\u{1B}[<0;12;5M\u{1B}[<0;12;5m") == [.mouse(MouseEvent(.press, at: place))])
    #expect(events("\u{1B}[<64;12;5M") == [.mouse(MouseEvent(.wheelUp, at: place))])
    #expect(events("\u{1B}[<69;12;5M") == [.mouse(MouseEvent(.wheelDown, at: place))])
    #expect(events("\u{1B}[<35;12;5M\u{1B}[<2;12;5M\u{1B}[<0;0;0M") == [])
  }

  @Test mutating func aPasteIsNeverKeys() {
    #expect(
      events("\u{1B}[200~qq\r\u{1B}[6~x\u{1B}[201~j") == [.pasted("qq\r\u{1B}[6~x"), .key(.character("j"))])
    #expect(events("\u{1B}[200~é\u{1B}[20") == [])
    #expect(!decoder.isWaiting)
    #expect(decoder.flush() == [])
    #expect(events("1~k") == [.pasted("é"), .key(.character("k"))])
  }
}
