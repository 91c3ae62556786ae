import Model
import TerminalUI
import TestSupport
import Testing

@testable import Screens

/// What goes on beside the screens: it is said, it can be given up, its end is taken in.
@Suite struct WorkTests {
  private let session = Session(
    size: Size(columns: 80, rows: 24), today: Day(2024, 5, 15),
    actor: Actor(name: "anna", role: .secretariat))

  private func program() -> Program<InMemoryArchive> {
    Program(state: State(session: session), runner: .sample)
  }

  private func noticeRow(_ program: Program<InMemoryArchive>) -> String { program.frame.text(row: 22) }

  @Test func itIsSaidUntilItEnds() {
    var program = program()
    program.runner.work = [.working("reading a.pdf")]
    program.handle([])
    #expect(noticeRow(program).hasPrefix("reading a.pdf …  Ctrl-C gives it up"))
    program.handle([.key("j")])
    #expect(noticeRow(program).hasPrefix("reading a.pdf"))
    program.runner.work = [.document(SampleDocument.document)]
    program.handle([])
    #expect(program.state.page is ReviewPage)
    #expect(program.state.session.work == nil)
  }

  @Test func itIsGivenUpByControlC() {
    var program = program()
    program.runner.work = [.working("reading a.pdf")]
    program.handle([])
    program.handle([.interrupted])
    #expect(!program.state.hasEnded && program.state.session.work == nil)
    #expect(program.runner.effects.last == .cancel)
    #expect(noticeRow(program).hasPrefix("given up: reading a.pdf"))
    program.handle([.interrupted])
    #expect(program.state.ending == .interrupted)
  }

  private func reviewing() throws -> Program<InMemoryArchive> {
    var program = program()
    program.handle(try Key.keys(":import papers/fourth.txt<Enter>").map { .key($0) })
    return program
  }

  /// What the document would be understood as with one more agenda item.
  private func reading(mended mending: Mending = Mending()) -> Reply {
    var reading = SampleDocument.read(SampleDocument.document.text, mended: mending)
    reading.agenda.append(AgendaItem(position: 9, label: nil, title: "More", passages: []))
    return .read(reading, of: SampleDocument.document, mended: mending, forecast: .newMeeting)
  }

  private func titles(_ program: Program<InMemoryArchive>) -> [String]? {
    let pages = program.state.stack.compactMap { $0 as? ReviewPage }
    return pages.last?.reading?.agenda.map(\.title)
  }

  @Test func whatIsUnderstoodReachesItsPageUnderAnother() throws {
    var program = try reviewing()
    program.handle([.key("?")])
    #expect(!(program.state.page is ReviewPage))
    program.runner.work = [reading()]
    program.handle([])
    #expect(titles(program)?.last == "More")
  }

  @Test func whatWasUnderstoodOfAnotherMendingIsNotTaken() throws {
    var program = try reviewing()
    program.runner.work = [reading(mended: Mending(lines: [6: .furniture]))]
    program.handle([])
    #expect(titles(program)?.last == "Any other business")
  }

  @Test func nothingIsMendedBeforeTheTextIsUnderstood() throws {
    var program = try reviewing()
    program.runner.work = [.working("understanding fourth.txt")]
    program.handle([])
    program.handle(try Key.keys("jjjH").map { .key($0) })
    #expect(noticeRow(program).contains("still understanding fourth.txt"))
    program.handle([.interrupted])
    program.handle([.key("H")])
    #expect(program.state.prompt != nil)
  }

  @Test func storingALongTextIsSaidFirst() {
    let text = String(repeating: "Nothing was said. ", count: 30_000)
    let document = SourceDocument(place: "papers/long.txt", fileName: "long.txt", bytes: [], text: text)
    var program = Program(state: State(session: session, reviewing: document), runner: SlowRunner())
    var shown: [String] = []
    program.handle([.key("w")]) { shown.append($0.text(row: 22)) }
    #expect(shown.map { $0.hasPrefix("storing long.txt …") } == [true])
    #expect(program.state.stored == ["stored as M2"])
  }
}

/// Understands the sample instead of any document, and stores it.
private struct SlowRunner: EffectRunner {
  func run(_ effect: Effect) -> [Reply] {
    switch effect {
    case .read(let document, let mending, _):
      var reading = SampleDocument.read(SampleDocument.document.text, mended: mending)
      reading.header.date = Day(2024, 7, 4)
      return [.read(reading, of: document, mended: mending, forecast: .newMeeting)]
    case .store: return [.stored(MeetingID(2), words: "stored as M2")]
    default: return []
    }
  }

  func hasChanged() -> Bool { false }
}
