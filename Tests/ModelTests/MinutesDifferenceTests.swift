import Model
import Testing

@Suite struct MinutesDifferenceTests {
  /// Agenda items written as title and text.
  private func agenda(_ items: (String, String)...) -> [AgendaItem] {
    items.enumerated().map { index, item in
      let passages = item.1.split(separator: "|").map { Passage(text: String($0)) }
      return AgendaItem(position: index + 1, label: "\(index + 1)", title: item.0, passages: passages)
    }
  }

  /// Every line that is not kept: a sign and the text.
  private func signs(_ difference: MinutesDifference) -> [String] {
    let signs: [MinutesDifference.Line.Kind: String] = [
      .changed: "~", .moved: ">", .removed: "-", .added: "+",
    ]
    return difference.sections.flatMap { section in
      ([section.heading] + section.lines).compactMap { line in
        signs[line.kind].map { "\($0) \((line.new ?? line.old)?.text ?? "")" }
      }
    }
  }

  private let base = ("Opening", "The Chair opened the meeting. The agenda was adopted.|COM spoke.")

  @Test func theSameTextHasNoDifference() {
    let agenda = agenda(base, ("Closing", "The Chair closed the meeting."))
    let difference = MinutesDifference(from: agenda, to: agenda)
    #expect(difference.isEmpty)
    #expect(difference.sections.map(\.keptCount) == [3, 1])
  }

  @Test func sentencesAreChangedRemovedAndAdded() {
    let new = agenda(("Opening", "The Chair opened the long meeting. Poland asked a question.|COM spoke."))
    let difference = MinutesDifference(from: agenda(base), to: new)
    #expect(
      signs(difference) == [
        "- The agenda was adopted.", "~ The Chair opened the long meeting.", "+ Poland asked a question.",
      ])
  }

  @Test func marksAloneAreAChangeThatStillSaysTheSame() throws {
    let new = agenda(("Opening", "The Chair opened the meeting! The agenda was adopted.|COM spoke."))
    let difference = MinutesDifference(from: agenda(base), to: new)
    #expect(signs(difference) == ["~ The Chair opened the meeting!"])
    let stands = difference.counterpart(of: ReadSpan(position: 1, passage: 1, range: 0..<29))
    #expect(stands == ReadSpan(position: 1, passage: 1, range: 0..<29))
  }

  @Test func anItemPutInShiftsLabelsAndKeepsSentences() {
    let new = agenda(("Minutes of the last meeting", "They were approved."), base)
    let difference = MinutesDifference(from: agenda(base), to: new)
    #expect(
      signs(difference) == ["+ 1  Minutes of the last meeting", "+ They were approved.", "~ 2  Opening"])
    #expect(
      difference.counterpart(of: ReadSpan(position: 1, passage: 2, range: 0..<10))
        == ReadSpan(position: 2, passage: 2, range: 0..<10))
  }

  @Test func anItemTakenOutStandsWhereItStood() {
    let old = agenda(base, ("Any other business", "Lunch was served."), ("Closing", "It was late."))
    let new = agenda(base, ("Closing", "It was late. Everybody left."))
    #expect(
      signs(MinutesDifference(from: old, to: new)) == [
        "- 2  Any other business", "- Lunch was served.", "~ 2  Closing", "+ Everybody left.",
      ])
  }

  @Test func aMovedSentenceIsKnownAgain() {
    let old = agenda(base, ("Closing", "It was late."))
    let new = agenda(
      ("Opening", "The Chair opened the meeting.|COM spoke."),
      ("Closing", "It was late. The agenda was adopted."))
    let difference = MinutesDifference(from: old, to: new)
    #expect(signs(difference) == ["> The agenda was adopted."])
    #expect(
      difference.counterpart(of: ReadSpan(position: 1, passage: 1, range: 30..<53))
        == ReadSpan(position: 2, passage: 1, range: 13..<36))
  }

  @Test func aPlaceOfSeveralSentencesStandsOnlyWhole() {
    let whole = ReadSpan(position: 1, passage: 1, range: 0..<53)
    let kept = agenda(("Opening", "Before. The Chair opened the meeting. The agenda was adopted."))
    #expect(MinutesDifference(from: agenda(base), to: kept).counterpart(of: whole)?.range == 8..<61)
    let half = agenda(("Opening", "The Chair opened the meeting."))
    #expect(MinutesDifference(from: agenda(base), to: half).counterpart(of: whole) == nil)
  }

  @Test func repeatedSentencesKeepTheirOrder() {
    let old = agenda(("Item", "Agreed. One spoke. Agreed. Two spoke. Agreed."))
    let new = agenda(("Item", "Agreed. One spoke. Agreed. Three sang. Two spoke. Agreed."))
    #expect(signs(MinutesDifference(from: old, to: new)) == ["+ Three sang."])
  }

  /// The effort must not grow with the square: thousands of sentences in reverse, and as many that are all alike.
  @Test(.timeLimit(.minutes(1)), arguments: ["distinct", "alike"])
  func largeTextsWithoutCommonOrderEndSoon(_ kind: String) {
    let old = (0..<4_000).map { "Speaker \(kind == "alike" ? $0 % 7 : $0) spoke about matter." }
    let difference = MinutesDifference(
      from: agenda(("Item", old.joined(separator: "|"))),
      to: agenda(("Item", old.reversed().joined(separator: "|"))))
    #expect(difference.sections[0].lines.count >= 4_000)
  }
}
