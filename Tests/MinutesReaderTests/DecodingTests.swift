import MinutesReader
import Testing

@Suite struct DecodingTests {
  @Test func readsTheUsualEncodings() {
    #expect(MinutesReader.decode(Array("Café".utf8)) == "Café")
    #expect(MinutesReader.decode([0xFF, 0xFE, 0x43, 0x00, 0xE9, 0x00]) == "Cé")
    #expect(MinutesReader.decode([0xFE, 0xFF, 0x00, 0x43, 0x00, 0xE9]) == "Cé")
    #expect(MinutesReader.decode([0x43, 0xE9, 0x20, 0x96, 0x20, 0x80]) == "Cé – €")
  }

  @Test func aStrayByteDoesNotSpoilTheRest() {
    let text = Array("L’été à Genève".utf8) + [0x20, 0x96, 0x20, 0xE9]
    #expect(MinutesReader.decode(text) == "L’été à Genève – é")
    let broken = Array("Fünf Städte".utf8) + [0xE2, 0x80] + Array(" und Köln".utf8)
    #expect(MinutesReader.decode(broken) == "Fünf Städteâ€ und Köln")
  }

  @Test func refusesBinaryContent() {
    #expect(MinutesReader.decode([0x7F, 0x45, 0x4C, 0x46, 0x02, 0x00]) == nil)
    #expect(MinutesReader.decode((0..<200).map { UInt8($0 % 31 + 1) } + [0xFF]) == nil)
    #expect(MinutesReader.decode([0xFF, 0xFE, 0x43]) == nil)
  }
}
