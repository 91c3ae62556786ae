import MinutesReader
import Model
import Testing

/// Texts made to be too much for a reader, of a size that one with effort in proportion to it reads in a moment.
@Suite struct HostileTextTests {
  @Test(.timeLimit(.minutes(1)), arguments: HostileText.allCases)
  func itIsReadWithoutHarm(_ hostile: HostileText) {
    let reading = MinutesReader.read(hostile.text, for: [question])
    #expect(reading.faults == [])
    #expect(!reading.lines.isEmpty)
    #expect(reading.agenda.allSatisfy { (1...6).contains($0.depth) })
    if hostile == .headings { #expect(reading.agenda.count == 10_000) }
  }

  /// Its phrases begin with what a text may repeat without end.
  private let question = Question(
    key: "contacts", title: "Contacts?", topic: ["already in contact", "network"],
    statuses: [AnswerStatus(code: "yes", glyph: "+", word: "yes", meaning: "", phrases: ["already there"])])

  @Test func bytesOfNoTextAreRefused() {
    #expect(MinutesReader.decode(Array(HostileText.zeros.text.utf8)) == nil)
    #expect(MinutesReader.decode([0xFF, 0xFE] + [UInt8](repeating: 0, count: 64)) == nil)
  }
}

/// Kinds of bombs.
enum HostileText: CaseIterable {
  case nestedMarks, nestedTables, oneLine, oneWord, headings, zeros, overrides, combining, blankLines,
    deepLabels
  case openQuotes, dates, clauses, adverbs, steps, rulers, keywords, columns, arrows, mails, signs
  case notes, announcements, listedTitles, pages, quotes, tasks, participants, columnsOfParticipants, feet,
    hours, cells

  var text: String {
    switch self {
    case .nestedMarks: body(String(repeating: "- ", count: 10_000) + "deep")
    case .nestedTables:
      body(String(repeating: "| ", count: 10_000) + "\n" + String(repeating: "|-", count: 10_000))
    case .oneLine: body(String(repeating: "Member States will reply by 3 May. ", count: 400))
    case .oneWord: body(String(repeating: "a", count: 50_000))
    case .headings: "Meeting of the Network, 4 April 2019\n\n" + (1...10_000).map(Self.item).joined()
    case .zeros: body(String(repeating: "\0", count: 20_000))
    case .overrides: body(String(repeating: "\u{202E}\u{2066}\u{9B}x", count: 20_000))
    case .combining: body("e" + String(repeating: "\u{301}", count: 10_000))
    case .blankLines: body(String(repeating: "\n", count: 20_000))
    case .deepLabels: body(String(repeating: "1.", count: 10_000) + " Deep")
    case .openQuotes: body(String(repeating: "(\"[«", count: 5_000))
    case .clauses:
      body(String(repeating: "RAS contact point network; EE linked; all MS likewise; ", count: 4_000))
    case .adverbs: body(String(repeating: "already ", count: 20_000))
    case .steps: body(String(repeating: "; COM will send", count: 4_000))
    case .keywords: "Meeting of the Network, 4 April 2019\n\n" + (1...1_500).map(Self.series).joined()
    case .rulers: body(String(repeating: "-- --\n", count: 10_000))
    case .columns:
      body(String(repeating: "aaa   bbb   ccc\n", count: 20_000) + String(repeating: "a", count: 20))
    case .arrows: body(String(repeating: "FI => eggs => 8/5\n", count: 5_000))
    case .mails: body(String(repeating: "From: a\nSent: b\nTo: c\n\n", count: 5_000))
    case .signs: body(String(repeating: "■ Eggs\n□ Nests\nThey were counted.\n", count: 3_000))
    case .notes: body(String(repeating: "It goes on here.\n", count: 1_500) + "_____\n" + Self.notes(1_500))
    case .announcements: body(String(repeating: "It takes place on 1 May 2030. ", count: 6_000))
    case .listedTitles: "Meeting, 4 April 2019\n\nAgenda\n\n" + (1...2_000).map(Self.entry).joined()
    case .pages: body(String(repeating: "X\n\n\u{C}", count: 20_000))
    case .quotes:
      body((1...10).map { "\($0). " + String(repeating: "\"", count: 3_800) }.joined(separator: "\n\n"))
    case .tasks: body("ACTION: COM to write" + String(repeating: " in May 2001", count: 8_000))
    case .participants:
      body(
        "Text.\n\nList of participants\n\n"
          + String(repeating: "Portugal and Spain and others; excused: Malta\n", count: 5_000))
    case .columnsOfParticipants:
      "Meeting, 4 April 2019\n\n" + String(repeating: "| Present | Excused |\n", count: 5_000)
    case .hours: body("The meeting is open " + String(repeating: "1-", count: 40_000) + "1 pm.")
    case .cells: "Meeting, 4 April 2019\nPresent: " + String(repeating: "a,   ", count: 20_000) + "\n"
    case .feet:
      body((1...3_000).map { "HN report              \($0)\nSG           EN\n\nIt goes on.\n\n" }.joined())
    case .dates: body(String(repeating: "1-2-3 April ", count: 200))
    }
  }

  /// One agenda item; the numbers start again after 900, as printed ones have three digits at most.
  private static func item(_ number: Int) -> String {
    "\((number - 1) % 900 + 1). About \(name(number))\n\nShort was \(name(number)).\n\n"
  }

  /// An entry of a printed agenda.
  private static func entry(_ number: Int) -> String {
    "\((number - 1) % 900 + 1). About \(name(number))\n"
  }

  /// Notes at the foot of a page.
  private static func notes(_ count: Int) -> String {
    (1...count).map { "\(($0 - 1) % 90 + 1) See \(name($0))\n" }.joined() + "\u{C}"
  }

  /// Two agenda items behind a word that no others have.
  private static func series(_ number: Int) -> String {
    let word = (name(number).first?.uppercased() ?? "") + name(number).dropFirst()
    return (1...2).map { "\(word) \($0). About \(word)\n\nShort was \(word).\n\n" }.joined()
  }

  /// Another word for every number: lines alike but for numbers are taken for the headers of pages.
  private static func name(_ number: Int) -> String {
    let syllables = ["ba", "ko", "li", "mu", "ne", "pa", "ro", "su", "ta", "vi"]
    return String(number).compactMap(\.wholeNumberValue).map { syllables[$0] }.joined()
  }

  /// Under an agenda, so that it is read as far as anything is.
  private func body(_ bomb: String) -> String {
    "Meeting of the Network, 4 April 2019\n\n1. Opening\n\n\(bomb)\n\n2. Closing\n\nThe end.\n"
  }
}
