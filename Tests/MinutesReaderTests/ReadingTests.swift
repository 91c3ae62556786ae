import MinutesReader
import Model
import Testing

@Suite struct ReadingTests {
  /// Invented minutes that print the label 2 twice.
  private let numbered = """
    MINUTES Eighth Meeting of the Sample Election Forum 6 May 2021, from 10:00 to 16:30

    1. Welcome

    The Chair welcomed everybody.

    2. Ballot design

    COM presented a study. Member States were invited to send examples by 1 June.

    LV offered to host a workshop. It will circulate the programme.

    2. Alert contact points

    EE and FI confirmed that their contact point sits in the national network. For others nothing was said.

    3. Closing

    The next meeting will be held on 9 September 2021. The Commission would welcome ideas.
    """

  @Test func theHeadIsUnderstood() {
    let header = MinutesReader.read(numbered).header
    #expect(header.title == "Eighth Meeting of the Sample Election Forum")
    #expect(header.ordinal == 8)
    #expect(header.body == "Sample Election Forum")
    #expect(header.date == Day(2021, 5, 6))
    #expect(header.endDate == nil)
    #expect(header.startTime?.description == "10:00")
    #expect(header.endTime?.description == "16:30")
  }

  @Test func labelsMayRepeatAndPositionsDoNot() {
    let agenda = MinutesReader.read(numbered).agenda
    #expect(agenda.map(\.label) == ["1", "2", "2", "3"])
    #expect(agenda.map(\.position) == [1, 2, 3, 4])
    #expect(agenda.map(\.passages.count) == [1, 2, 1, 1])
    #expect(agenda[1].title == "Ballot design")
  }

  @Test func requestsHaveOwnersDatesAndForce() {
    let actions = MinutesReader.read(numbered).actions
    #expect(
      actions.map(\.quote) == [
        "Member States were invited to send examples by 1 June.", "LV offered to host a workshop.",
        "It will circulate the programme.",
      ])
    #expect(actions.map { $0.owners.map(\.description) } == [["Member States"], ["LV"], ["LV"]])
    #expect(actions.map { $0.due?.day } == [Day(2021, 6, 1), nil, nil])
    #expect(actions.map { $0.due?.words } == ["by 1 June", nil, nil])
    #expect(actions.map(\.force) == [.deadline, .undertaking, .undertaking])
    #expect(MinutesReader.read(numbered).mentions.map(\.force) == [.wish])
  }

  @Test func onlyStatesThatAreNamedAreLinked() {
    let statements = MinutesReader.read(numbered).statements
    #expect(statements.map(\.memberState.code) == ["EE", "FI"])
    #expect(statements.map(\.status) == ["linked", "linked"])
  }

  @Test func everyQuoteStandsWhereItsSpanSays() {
    for text in [numbered, Documents.pages, Documents.german, Documents.table] {
      let reading = MinutesReader.read(text)
      #expect(!reading.agenda.isEmpty)
      for proposal in reading.actions + reading.mentions {
        let passage = reading.agenda[proposal.span.position - 1].passages[proposal.span.passage - 1].text
        #expect(String(decoding: Array(passage.utf8)[proposal.span.range], as: UTF8.self) == proposal.quote)
      }
    }
  }

  @Test func pagesAreJoinedAndTheirFurnitureLeftOut() {
    let reading = MinutesReader.read(Documents.pages)
    #expect(reading.agenda.map(\.label) == ["1", "1.1", "2"])
    #expect(reading.agenda.map(\.depth) == [1, 2, 1])
    #expect(
      reading.agenda[1].passages.map(\.text) == [
        "The secretariat described how envelopes travel from the polling station to the counting centre."
      ])
    #expect(reading.lines.contains { $0.role == .furniture && $0.text.hasPrefix("Forum") })
  }

  @Test func germanMinutesAreRead() {
    let reading = MinutesReader.read(Documents.german)
    #expect(reading.header.ordinal == 4)
    #expect(reading.header.date == Day(2022, 3, 3))
    #expect(reading.agenda.map(\.label) == ["1", "2"])
    #expect(reading.actions.map { $0.due?.day } == [Day(2022, 4, 30)])
    #expect(reading.actions.map { $0.owners.map(\.description) } == [["Member States"]])
  }

  @Test func tasksInATableAreProposedRowByRow() {
    let reading = MinutesReader.read(Documents.table)
    #expect(reading.actions.map { $0.owners.map(\.description) } == [["PT", "Commission"], ["ENISA"]])
    #expect(reading.actions.map { $0.due?.day } == [Day(2023, 12, 15), Day(2023, 12, 31)])
  }

  @Test(arguments: ["", "   \n\n", "Dear all, see you tomorrow.", "\u{1B}[31m", "| | |\n|---|", "1. \n2. \n"])
  func textWithoutAgendaGivesNone(_ text: String) {
    #expect(MinutesReader.read(text).agenda.isEmpty)
  }

  @Test func nothingThatCouldSteerATerminalComesThrough() {
    let hostile = numbered.replacing(
      "Chair", with: "\u{1B}]0;owned\u{07}Ch\u{202E}air\u{9B}31m\u{200B}\u{0008}")
    let reading = MinutesReader.read(hostile)
    #expect(reading.agenda[0].passages[0].text == "The Chair welcomed everybody.")
    #expect(
      reading.cleanedText.unicodeScalars.allSatisfy {
        $0 == "\n" || $0.properties.generalCategory != .control
      })
  }

  @Test func rubbishIsReadWithoutHarm() {
    let alphabet = Array("1.2) (a)\n\n#|-:ABCdef, by May 2021 EE will \u{0C}".utf8)
    var state: UInt64 = 42
    for _ in 0..<200 {
      let bytes = (0..<400).map { _ -> UInt8 in
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return alphabet[Int(state >> 33) % alphabet.count]
      }
      let reading = MinutesReader.read(String(decoding: bytes, as: UTF8.self))
      #expect(reading.agenda.map(\.position) == reading.agenda.indices.map { $0 + 1 })
    }
  }

  @Test func everyStateHasItsNamesInEveryLanguage() throws {
    let estonia = MinutesReader.names(of: try #require(MemberState(named: "EE")))
    #expect(Set(estonia).isSuperset(of: ["EE", "Eesti", "Estland", "Estonia", "Estonian", "Estonie"]))
    for state in MemberState.all { #expect(MinutesReader.names(of: state).count >= state.names.count) }
  }
}
