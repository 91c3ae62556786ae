import MinutesReader
import Model
import Testing

/// Tasks that are printed as such, whatever marks them.
@Suite struct TaskTests {
  /// Of each task whose it is, by when, and its words.
  private func tasks(_ text: String, under title: String = "Eggs") -> [String] {
    let head =
      "Second meeting of the Hatching Network, 4 April 2023\n\n1. Opening\n\nNobody spoke.\n\n2. \(title)\n\n"
    return MinutesReader.read(head + text).actions.map { action in
      [
        action.owners.map(\.description).joined(separator: ", "), action.due?.day?.description ?? "-",
        action.quote,
      ].joined(separator: ": ")
    }
  }

  @Test func aBlockNeedsNoColons() {
    let text = """
      ACTION POINT 1
         Task      count the eggs
         Owner     CZ and PL
         Deadline  20 October 2023
      """
    #expect(
      tasks(text) == [
        "CZ, PL: 2023-10-20: ACTION POINT 1 Task count the eggs Owner CZ and PL Deadline 20 October 2023"
      ])
  }

  @Test func anOwnerStillToBeDecidedIsNone() {
    let text = "ACTION POINT 3\nTask: find a host\nOwner: to be decided\nDeadline: 20 October 2023\n"
    #expect(
      tasks(text) == [
        ": 2023-10-20: ACTION POINT 3 Task: find a host Owner: to be decided Deadline: 20 October 2023"
      ])
  }

  @Test func whatAParagraphSaysLastTellsWhatItsListIs() {
    let list = "* the leaflet was translated (COM)\n* the list was cleaned (LV)\n"
    #expect(tasks("COM went through the list. What was done:\n\n" + list, under: "Follow-up").isEmpty)
  }

  @Test(arguments: [
    ("COM asked the EEAS to reply. The latter will send a note.", "EEAS: -: The latter will send a note."),
    (
      "COM will send the list to the delegations. The latter are asked to check it.",
      "Member States: -: The latter are asked to check it."
    ),
  ])
  func theLatterIsWhoeverWasNamedLast(_ text: String, _ task: String) {
    #expect(tasks(text).last == task)
  }

  @Test func whoseATaskIsMayStandBehindAColon() {
    #expect(
      tasks("AP1: Count of the eggs: LV, 9 June 2023\n")
        == ["LV: 2023-06-09: AP1: Count of the eggs: LV, 9 June 2023"])
  }

  @Test func aNameMayEndATask() {
    #expect(tasks("AP1: Mr Okafor") == ["Mr Okafor: -: AP1: Mr Okafor"])
  }

  @Test func aPronounBehindAFewWordsMeansWhoeverWasNamed() {
    #expect(
      tasks("The Commission has to report. To this end it will launch a survey.")
        == ["Commission: -: To this end it will launch a survey."])
  }

  @Test func aLeadWithHalfAPatternAsksNothing() {
    #expect(
      tasks("Vier Länder stellen ihre Nester vor:\n\n– Ungarn setzt auf Schulen;\n– Irland wirbt.\n").isEmpty)
  }

  @Test func whoSpeaksMayStandInCapitalsBeforeADash() {
    let text = """
      MME DUARTE (Portugal) – Le nid est prêt. Je me propose de vous envoyer la liste.

      LA PRÉSIDENTE – J'écrirai au ministère.
      """
    #expect(
      tasks(text, under: "Les œufs et les nids")
        == [
          "PT: -: Je me propose de vous envoyer la liste.",
          "Chair: -: LA PRÉSIDENTE – J'écrirai au ministère.",
        ])
  }

  @Test func arrowsPartWhoFromWhatAndWhen() {
    #expect(
      tasks("ENISA => scenario => 8/5\nPL + RO => names => 9/5\nall => shells => some day") == [
        "ENISA: 2023-05-08: ENISA => scenario => 8/5", "PL, RO: 2023-05-09: PL + RO => names => 9/5",
        "Member States: -: all => shells => some day",
      ])
  }

  @Test func aGreaterSignServesAsAnArrow() {
    #expect(
      tasks("FR/DE > scenario > 7 May 2023\nENISA > shells > 8 May 2023") == [
        "FR, DE: 2023-05-07: FR/DE > scenario > 7 May 2023", "ENISA: 2023-05-08: ENISA > shells > 8 May 2023",
      ])
  }

  @Test func whatWasAskedOfSomebodyMayStandInAList() {
    let text = """
      Malta was asked by the Chair to:

      - count the eggs
      - mend the nests
      """
    #expect(tasks(text) == ["MT: -: count the eggs", "MT: -: mend the nests"])
  }

  @Test func semicolonsMayPartTheColumnsOfATable() {
    let text = """
      Ref. ; Task ; Who ; When ; Status
      T1 ; Count the eggs ; Estonia ; 30/11/2023 ; open
      T2 ; Mend the nests ; Commission ; 30/9/2023 ; done
      """
    #expect(tasks(text) == ["EE: 2023-11-30: T1 | Count the eggs | Estonia | 30/11/2023 | open"])
    #expect(
      tasks("What ; Who ; By when\nNew rules ; EEAS ; 31.10.2023\nList of nests ; Malta, Spain ; open")
        == [
          "EEAS: 2023-10-31: New rules | EEAS | 31.10.2023", "MT, ES: -: List of nests | Malta, Spain | open",
        ])
  }

  @Test func degreesCountTheEntriesOfAList() {
    let text = """
      Deuxième réunion du réseau des nids, 4 avril 2023

      1. Conclusions

      La présidente tire les conclusions suivantes :

      1° la Commission enverra la liste avant le 5 mai 2023 ;
      2° Chypre enverra les noms avant le 6 mai 2023.

      2. Divers

      Personne ne prend la parole.
      """
    let actions = MinutesReader.read(text).actions
    #expect(actions.map { $0.owners.map(\.description) } == [["Commission"], ["CY"]])
    #expect(actions.map { $0.due?.day } == [Day(2023, 5, 5), Day(2023, 5, 6)])
  }

  @Test func inATurnOfItsOwnWeIsWhoSpeaks() {
    let text = """
      LA REPRÉSENTANTE DU SEAE : Nous enverrons à chacun la liste des nids.

      LA CORRESPONDANTE DE L'AUTRICHE : Nous mettrons les œufs en ligne avant le 5 mai 2023.
      """
    #expect(tasks(text).map { $0.prefix(4) } == ["EEAS", "AT: "])
  }

  @Test func whoIsAddressedMayStandRightBeforePlease() {
    #expect(
      tasks("Thanks to all. PT please confirm the eggs by 3 May 2023.")
        == ["PT: 2023-05-03: PT please confirm the eggs by 3 May 2023."])
  }

  @Test func aQuarterMayBeWhenSomethingIsDue() {
    #expect(
      tasks("The Commission will send the eggs in the fourth quarter of 2023.")
        == ["Commission: 2023-12-31: The Commission will send the eggs in the fourth quarter of 2023."])
  }

  @Test func aParagraphAboveTasksTellsWhoseTheyAre() {
    let text = """
      For the Commission:

      - list of nests (28 April)
      - list of birds

      For Malta and Spain:

      - list of eggs

      Done:

      - list of shells (3 April)
      """
    #expect(
      tasks(text, under: "Follow-up") == [
        "Commission: 2023-04-28: list of nests (28 April)", "Commission: -: list of birds",
        "MT, ES: -: list of eggs",
      ])
  }

  @Test func theStateOfATaskMayStandBeforeIt() {
    let text = "Open: glossary (AT, DE) - 31 October 2023\n\nDone: thanks to the hosts (Chair)"
    #expect(
      tasks(text, under: "Action list") == ["AT, DE: 2023-10-31: Open: glossary (AT, DE) - 31 October 2023"])
  }

  @Test func boxesBeginTasks() {
    let text = "[x] FI – room for eggs (done)\n[ ] SE – slides – 30/9\n[ ] all MS – calendar – 15/10"
    #expect(
      tasks(text, under: "To do") == [
        "SE: 2023-09-30: SE – slides – 30/9", "Member States: 2023-10-15: all MS – calendar – 15/10",
      ])
  }

  @Test func aNumberedParagraphMayLeadInALetteredList() {
    let text = """
      5. Nobody spoke of eggs.

      6. Delegations were requested to let the Commission have:

         (a) the number of eggs;

         (b) no later than 15 October, a note on the nests.

      7. One delegation had no eggs.
      """
    #expect(
      tasks(text) == [
        "Member States: -: the number of eggs;",
        "Member States: 2023-10-15: no later than 15 October, a note on the nests.",
      ])
  }

  @Test func aTableMaySayToWhomAndByWhen() {
    let text = """
      Para.   To whom            What                  When
      -----   ----------------   -------------------   ----------
      5       Commission         overview of nests     30 October
      14      AT, NL             codes of conduct      16 October
      """
    #expect(
      tasks(text, under: "Requests made") == [
        "Commission: 2023-10-30: 5 | Commission | overview of nests | 30 October",
        "AT, NL: 2023-10-16: 14 | AT, NL | codes of conduct | 16 October",
      ])
  }

  @Test func columnsAreThoseOfTheHead() {
    let text = """
      No  Measure                Responsible    Deadline           State
      1   Answer in writing      Commission     05/09/2023         open
      2   Reminder of BG and PT  EEAS           31/08/2023         open
      3   Draft of the text      CZ, ES, FR     3rd quarter 2023   open
      4   Sending of slides      Secretariat    -                  done
      """
    #expect(
      tasks(text, under: "Follow-up") == [
        "Commission: 2023-09-05: 1 | Answer in writing | Commission | 05/09/2023 | open",
        "EEAS: 2023-08-31: 2 | Reminder of BG and PT | EEAS | 31/08/2023 | open",
        "CZ, ES, FR: 2023-09-30: 3 | Draft of the text | CZ, ES, FR | 3rd quarter 2023 | open",
      ])
  }

  @Test func bracketsMayTellWhoseAnEntryIs() {
    #expect(
      tasks("- Letter to voters [all, 25 June]\n- Pages for the capitals [COM, 30 June]\n- Notes [draft]")
        == [
          "Member States: 2023-06-25: Letter to voters [all, 25 June]",
          "Commission: 2023-06-30: Pages for the capitals [COM, 30 June]",
        ])
  }

  @Test func ballotBoxesMayBeTicked() {
    #expect(
      tasks("☐ eggs – Cyprus – 20 May\n☑ nests – Poland – done", under: "Follow-up") == [
        "CY: 2023-05-20: eggs – Cyprus – 20 May"
      ])
  }
}
