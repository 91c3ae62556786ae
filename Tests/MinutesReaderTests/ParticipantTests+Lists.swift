import Model
import Testing

/// Where one participant ends and the next begins.
extension ParticipantTests {
  @Test(arguments: [
    (Frame.english, "Present: AT, LU and SI", ["AT", "LU", "SI"]),
    (.english, "Present: ENISA and the European Parliament", ["ENISA", "European Parliament"]),
    (.french, "Présents : la Commission et le SEAE", ["Commission", "SEAE"]),
    (.german, "Anwesend: BE, CZ und DK", ["BE", "CZ", "DK"]),
    (
      .spanish, "Asistentes: expertos de ES, PT y RO; Secretaría",
      ["expertos de ES", "PT", "RO", "Secretaría"]
    ),
    (.english, "Chair: Estonia and the European Commission", ["Estonia", "European Commission"]),
    (.english, "Present: AT BE CZ", ["AT", "BE", "CZ"]),
  ])
  func aConjunctionPartsKnownNames(_ frame: Frame, _ line: String, _ expected: [String]) {
    #expect(bodies(line, in: frame) == expected)
  }

  @Test(arguments: ["DG Justice and Consumers", "ENISA and the lamp makers", "Institute of Lamps and Malta"])
  func elsewhereAConjunctionPartsNothing(_ body: String) {
    #expect(bodies("Present: AT, \(body)") == ["AT", body])
  }

  @Test func marksWithinBracketsPartNothing() {
    #expect(
      bodies("Present: Commission (DG JUST, DG HOME; Legal Service), AT")
        == ["Commission (DG JUST, DG HOME; Legal Service)", "AT"])
  }

  @Test func betweenSemicolonsACommaStaysUnlessItPartsKnownNames() {
    #expect(
      bodies("Present: AT, BE; Ministry of Lamps, Valletta; EEAS, ENISA")
        == ["AT", "BE", "Ministry of Lamps, Valletta", "EEAS", "ENISA"])
  }

  @Test func whatLeadsInANameIsNoPartOfIt() {
    #expect(
      bodies("Present: the Commission, members for AT, BE, an observer of LU") == [
        "Commission", "AT", "BE", "observer of LU",
      ])
    #expect(
      bodies("Present: representatives of IE, delegations of all Member States") == [
        "IE", "delegations of all Member States",
      ])
    #expect(
      bodies(
        "Présents : les délégations de la Belgique, de la France et du Luxembourg, La Poste", in: .french)
        == ["Belgique", "France", "Luxembourg", "La Poste"])
    #expect(bodies("Anwesend: die Kommission, Vertreter für AT", in: .german) == ["Kommission", "AT"])
  }
}

/// Lists that go on in the next line, and lines that belong to none.
extension ParticipantTests {
  @Test func aListGoesOnBehindAComma() {
    #expect(bodies("Present: AT, BE,\nBG, CY\nRiga") == ["AT", "BE", "BG", "CY"])
  }

  @Test func aKnownNameMayBreakOff() {
    #expect(
      bodies("Present: AT, the European External\nAction Service") == [
        "AT", "European External Action Service",
      ])
  }

  @Test func aFullLineBreaksOffInTheMiddleOfANameThatNobodyKnows() {
    let line = "Present: AT, BE, the keepers of the towers, the Institute for Fog"
    #expect(bodies(line + "\nand Signals").last == "Institute for Fog and Signals")
    #expect(bodies("Present: AT, Institute for Fog\nThe harbour of Riga").last == "Institute for Fog")
  }

  @Test func bracketsBreakOffToo() {
    #expect(
      participants("Present: Ms Ek (Head\nKeeper), AT").first
        == Participant(body: "Head Keeper", name: "Ms Ek"))
    #expect(
      participants("Present: AT, Ms Ek\n(Head of Signals)").last
        == Participant(body: "Head of Signals", name: "Ms Ek"))
  }

  @Test(arguments: ["Venue: Riga", "Secretary: Mr Daly", "4 April 2023, by video", "Riga, Hall of Lamps"])
  func theNextLineOfTheHeadIsNotSwallowed(_ next: String) {
    #expect(bodies("Present: AT, ENISA\n\(next)") == ["AT", "ENISA"])
  }

  @Test func aFullLineThatEndsWithAKnownNameIsWhole() {
    let line = "Present: AT, BE, the keepers of the towers, the harbour, the EEAS"
    #expect(bodies(line + "\nOnline from Riga").last == "EEAS")
  }

  @Test func aLabelOrADateEndsAListThatBreaksOff() {
    #expect(bodies("Present: AT,\nVenue: Riga") == ["AT"])
    #expect(bodies("Present: AT,\n4 April 2023, Hall of Lamps") == ["AT"])
    #expect(bodies("Present: AT,\nENISA: Nothing to add") == ["AT"])
  }

  @Test func namesMayStandBelowEachOther() {
    let head = """
      Present:         Mr Daly
                       Ms Ek
                       Keeper of the Lamp
      """
    #expect(
      participants(head) == [
        Participant(body: "", name: "Mr Daly"), Participant(body: "", name: "Ms Ek"),
        Participant(body: "Keeper of the Lamp"),
      ])
  }

  @Test func belowALabelEveryEntryHasItsLine() {
    let head = """
      Participants:
      - Portugal: Ms Maria Costa, Ministry of Lamps
      - Commission: Mr Ek; Ms Daly
      - Slovenia (excused)
      Venue: Riga
      """
    #expect(
      participants(head) == [
        Participant(body: "Portugal", role: "Ministry of Lamps", name: "Ms Maria Costa"),
        Participant(body: "Commission", name: "Mr Ek"), Participant(body: "Commission", name: "Ms Daly"),
        Participant(body: "Slovenia", role: "excused"),
      ])
  }
}

/// Tables, and lists below a title.
extension ParticipantTests {
  @Test(arguments: [
    "| Place | Riga |\n| Present | BG, CZ |\n| Excused | MT |",
    "{|\n|-\n| Present || BG, CZ\n|-\n| Excused || MT\n|}",
    "| Present | Excused |\n|---|---|\n| BG, CZ | MT |", "Present      BG, CZ\nExcused      MT",
    "; Present : BG, CZ\n; Excused : MT", "- **Present:** BG, CZ\n- **Excused:** MT",
  ])
  func tablesAndMarkupAreRead(_ head: String) {
    #expect(
      participants(head) == [
        Participant(body: "BG"), Participant(body: "CZ"), Participant(body: "MT", role: "Excused"),
      ])
  }

  @Test func aListBelowATitleIsRead() {
    let back = """
      Annex II: List of participants

      Member States: AT, BE,
      CZ
      Agency: two keepers; one clerk
      Observers: Norway
      Portugal: Ms Costa (Lamp Office)

      Annex III: Slides of Malta

      Malta
      """
    #expect(
      participants("", behind: back) == [
        Participant(body: "AT"), Participant(body: "BE"), Participant(body: "CZ"),
        Participant(body: "Agency", role: "two keepers; one clerk"),
        Participant(body: "Norway", role: "Observers"),
        Participant(body: "Portugal", role: "Lamp Office", name: "Ms Costa"),
      ])
  }

  @Test func aTableBelowATitleIsRead() {
    let back = """
      Anlage 1: Anwesenheitsliste

      | Stelle | Rolle | Name |
      |---|---|---|
      | Portugal | Leiterin | Frau Costa |
      | Malta | Gast | Maria Borg |
      """
    #expect(
      participants("", behind: back, in: .german) == [
        Participant(body: "Portugal", role: "Leiterin", name: "Frau Costa"),
        Participant(body: "Malta", role: "Gast", name: "Maria Borg"),
      ])
  }

  @Test func runningTextBelowATitleIsParted() {
    let back =
      "Participants\n\nTwenty delegations of Member States; the Institute for Fog and its\nSignals; the Commission (chair)"
    #expect(
      participants("", behind: back) == [
        Participant(body: "Twenty delegations of Member States"),
        Participant(body: "Institute for Fog and its Signals"),
        Participant(body: "Commission", role: "chair"),
      ])
  }
  @Test func shortLinesBelowATitleAreAnEntryEach() {
    let back = """
      Participants

      Keepers of the towers and of the lamps on all of the northern coast
      Harbour office
      Lamp makers
      """
    #expect(participants("", behind: back).count == 3)
  }
}
