import MinutesReader
import Testing

/// How titles that stand in the first line of their text are told from it.
@Suite struct RunInHeadingTests {
  @Test func aDashMayPartARunInTitleFromItsText() {
    let text = """
      1. Eggs. - The eggs were counted, and none of them was missing.
      2. Nests. - The nests were mended, and all of them are in use.
      """
    #expect(titles(text) == ["1 Eggs (1, 1)", "2 Nests (1, 1)"])
  }

  @Test func capitalsBeforeADashAreARunInTitle() {
    let text = """
      1. EGGS — The eggs were counted, and none
      of them was missing.
      2. OLD NESTS — The nests were mended.
      """
    #expect(titles(text) == ["1 EGGS (1, 1)", "2 OLD NESTS (1, 1)"])
  }

  @Test func aTitleBeforeADashMayHoldAColon() {
    let text = """
      1. Eggs: who sits where. -- The eggs were counted, and none of them was missing.

      2. Nests. -- The nests were mended, and all of them are in use.
      """
    #expect(titles(text) == ["1 Eggs: who sits where (1, 1)", "2 Nests (1, 1)"])
  }

  @Test func aNumberThatOthersLackMayHaveNoTextOnItsLine() {
    let text = """
      24/31. Eggs. The Chair counted the eggs, and none of them was missing at all.

      24/32. Nests: to whom they belong and what is to become of them.
      Nobody knew.

      24/33. Birds. The birds were counted too, and all of them were there on time.

      24/34. Feathers. The feathers were not counted by anybody, since nobody asked.

      24/35. Other business. Nobody had any, and the Chair wished everybody well.
      """
    #expect(
      titles(text) == [
        "24/31 Eggs (1, 1)", "24/32 Nests: to whom they belong and what is to become of them (1, 1)",
        "24/33 Birds (1, 1)", "24/34 Feathers (1, 1)", "24/35 Other business (1, 1)",
      ])
  }

  @Test func lettersMayHeadTextInTheirLine() {
    let text = """
      I. – Work of the network

      A. – Eggs. The Commission, which had the chair, said how many of them there
      were in all.

      B. – Nests. Nobody had brought any, and the item was closed at once.

      II. – Other business

      M. Biver thanked everybody and wished them a good journey home.
      """
    #expect(
      titles(text) == [
        "I Work of the network (1, 0)", "A Eggs (2, 1)", "B Nests (2, 1)", "II Other business (1, 1)",
      ])
  }
}
