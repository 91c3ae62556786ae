import Converters
import MinutesReader
import Model
import Subprocess
import Testing

@Suite struct ConverterTests {
  private func text(of name: String) async throws -> String {
    try await text(of: try Documents.bytes(name), named: name)
  }

  private func text(of bytes: [UInt8], named name: String? = nil) async throws -> String {
    let format = try DocumentFormat(of: bytes, named: name)
    guard let converter = Converter(for: format) else { return try #require(MinutesReader.decode(bytes)) }
    return try await converter.text(of: bytes, searching: "/usr/local/bin:/usr/bin:/bin")
  }

  @Test(arguments: ["minutes.txt", "minutes.html", "minutes.docx", "minutes.odt"])
  func everyFormatOfOneTextIsUnderstoodAlike(_ name: String) async throws {
    try await expectSameMinutes(in: name)
  }

  @Test func aPrintedPageIsUnderstoodAlike() async throws {
    try await expectSameMinutes(in: "minutes.pdf")
    let reading = MinutesReader.read(try await text(of: "minutes.pdf"))
    #expect(reading.header == MinutesReader.read(try await text(of: "minutes.md")).header)
    #expect(reading.agenda.prefix(4).map(\.label) == ["1", "2", "3", "4"])
  }

  private func expectSameMinutes(in name: String) async throws {
    let expected = MinutesReader.read(try await text(of: "minutes.md"))
    let reading = MinutesReader.read(try await text(of: name))
    #expect(expected.header.date == Day(2021, 5, 18) && expected.agenda.count == 5)
    #expect(reading.header == expected.header)
    #expect(reading.agenda.map(\.label) == expected.agenda.map(\.label))
    #expect(reading.agenda.map(\.title) == expected.agenda.map(\.title))
    #expect(reading.agenda.map(\.depth) == expected.agenda.map(\.depth))
    // The table of the fourth item is left out: its rows have marks in Markdown that they have not on paper.
    for (item, expected) in zip(reading.agenda, expected.agenda) where item.position != 4 {
      #expect(item.passages.map(\.text.withPlainMarks) == expected.passages.map(\.text.withPlainMarks))
    }
    #expect(reading.actions.map(\.quote).starts(with: expected.actions.prefix(2).map(\.quote)))
    #expect(reading.statements.map(\.memberState.code) == ["EE", "FI"])
  }

  @Test func headingsListsAndTablesKeepTheirMarks() async throws {
    let page = """
      <html><head><title>Not on the page</title></head><body>
      <h2>2. The <em>second</em> heading</h2>
      <p>On the 4<sup>th</sup> of <b>May</b>: <a href="https://example.org/a_b">the list</a>, 50_000 * 2.</p>
      <ol start="3"><li>third</li><li>fourth</li></ol>
      <table><tr><th>No</th><th>Task</th><th>Who</th></tr><tr><td>1</td><td colspan="2">both</td></tr>
      <tr><td rowspan="2">2</td><td><p>one</p><p>two</p></td><td>LV</td></tr><tr><td>three</td><td>EE</td></tr>
      </table></body></html>
      """
    let expected = """
      ## 2. The second heading

      On the 4th of May: the list <https://example.org/a_b>, 50_000 * 2.

      3.  third
      4.  fourth

      | No | Task | Who |
      |---|---|---|
      | 1 | both | |
      | 2 | one two | LV |
      | | three | EE |

      """
    #expect(try await text(of: Array(page.utf8)) == expected)
  }

  @Test func theTitleOfAnOfficeDocumentStandsFirst() async throws {
    let written = try await Subprocess.run(
      .name("pandoc"), arguments: ["--to", "docx", "--output", "-"],
      input: .string("---\ntitle: Second Meeting\nsubtitle: of the Forum\n---\n\n# 1. Opening\n\nText."),
      output: .bytes(limit: 1 << 20))
    #expect(
      try await text(of: written.standardOutput)
        == "Second Meeting\n\nof the Forum\n\n# 1. Opening\n\nText.\n")
  }

  @Test func pagesOfAPDFArePartedByFormFeeds() async throws {
    let text = try await text(of: "minutes.pdf")
    #expect(text.count { $0 == "\u{0C}" } == 2)
    #expect(text.contains("Café"))
  }

  @Test func whatIsEncryptedOrBrokenIsRefused() async throws {
    let encrypted = try Documents.bytes("encrypted.pdf")
    await #expect(throws: ConversionError.encrypted) { try await text(of: encrypted) }
    for name in ["minutes.docx", "minutes.odt"] {
      var broken = try Documents.bytes(name)
      for index in 100..<(broken.count / 2) { broken[index] = 0x55 }
      let error = await #expect(throws: ConversionError.self) { try await text(of: broken) }
      guard case .failed(program: "pandoc", let words) = error else { return #expect(error == nil) }
      #expect(!words.isEmpty && words.count <= 160 && !words.contains("\n"))
    }
  }

  @Test func aPageWithoutLettersHasNoText() async throws {
    let blank = "<html><body><p> </p><img src='scan.png'></body></html>"
    await #expect(throws: ConversionError.noText(.html)) { try await text(of: Array(blank.utf8)) }
  }

  @Test func aMissingProgramIsNamedWithItsPackage() async throws {
    for (name, program, package) in [
      ("minutes.pdf", "pdftotext", "poppler-utils"), ("minutes.odt", "pandoc", "pandoc"),
    ] {
      let bytes = try Documents.bytes(name)
      let converter = try #require(Converter(for: try DocumentFormat(of: bytes, named: nil)))
      await #expect(throws: ConversionError.missing(program: program, package: package)) {
        try await converter.text(of: bytes, searching: Documents.folder.path)
      }
    }
  }

  @Test func tooMuchIsRefusedBeforeAnythingRuns() async throws {
    let page = Array("<html>".utf8) + [UInt8](repeating: 0x20, count: 8 << 20)
    await #expect(throws: ConversionError.tooLarge(.html, limit: 8 << 20)) { try await text(of: page) }
  }

  @Test func aProgramThatDoesNotEndIsStopped() async throws {
    var converter = try #require(Converter(for: .html))
    converter.timeLimit = .milliseconds(200)
    let nest = Array(String(repeating: "<ul><li>", count: 100_000).utf8)
    await #expect(throws: ConversionError.tookTooLong(program: "pandoc", limit: .milliseconds(200))) {
      try await converter.text(of: nest, searching: "/usr/bin")
    }
  }
}

extension String {
  /// With the one mark for list entries that all formats share.
  fileprivate var withPlainMarks: String { replacing(/^[•*-]\s+/, with: "- ") }
}
