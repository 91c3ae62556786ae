import Converters
import Testing

@Suite struct DocumentFormatTests {
  @Test(arguments: [
    ("minutes.txt", DocumentFormat.text), ("minutes.md", .text), ("minutes.html", .html),
    ("minutes.pdf", .pdf),
    ("minutes.docx", .docx), ("minutes.odt", .odt), ("encrypted.pdf", .pdf),
  ])
  func theContentTellsTheFormatWhateverTheName(_ name: String, _ format: DocumentFormat) throws {
    let bytes = try Documents.bytes(name)
    #expect(try DocumentFormat(of: bytes, named: nil) == format)
    #expect(try DocumentFormat(of: bytes, named: "wrong.odt") == format)
  }

  @Test func theNameTellsWhatTheContentLeavesOpen() throws {
    let bytes = Array("1. Opening".utf8)
    #expect(try DocumentFormat(of: bytes, named: "minutes.HTM") == .html)
    #expect(try DocumentFormat(of: bytes, named: "minutes.pdf") == .text)
    #expect(try DocumentFormat(of: [], named: nil) == .text)
  }

  @Test func webPagesAreKnownInEveryEncoding() throws {
    let page = "\n<!DOCTYPE html>\n<html><body><p>1. Opening</p></body></html>"
    let utf16: [UInt8] = [0xFF, 0xFE] + page.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    #expect(try DocumentFormat(of: Array(page.utf8), named: nil) == .html)
    #expect(try DocumentFormat(of: Array("\u{FEFF}\(page)".utf8), named: nil) == .html)
    #expect(try DocumentFormat(of: utf16, named: nil) == .html)
    #expect(try DocumentFormat(of: Array("<Chair> opened the meeting".utf8), named: nil) == .text)
  }

  @Test(arguments: [("minutes.pdf", DocumentFormat.pdf), ("minutes.docx", .docx), ("minutes.odt", .odt)])
  func aDocumentWithoutItsEndIsRefused(_ name: String, _ format: DocumentFormat) throws {
    let bytes = try Documents.bytes(name)
    for length in [80, bytes.count / 2, bytes.count - 30] {
      #expect(throws: ConversionError.cutShort(format)) {
        try DocumentFormat(of: Array(bytes.prefix(length)), named: name)
      }
    }
  }

  @Test func whatCannotBeReadIsCalledByItsName() throws {
    let encrypted = try Documents.bytes("encrypted.docx")
    #expect(throws: ConversionError.encrypted) { try DocumentFormat(of: encrypted, named: nil) }
    #expect(throws: ConversionError.unsupported("an old Word file; save it as DOCX")) {
      try DocumentFormat(of: Array(encrypted.prefix(512)), named: nil)
    }
    let emptyArchive: [UInt8] =
      [0x50, 0x4B, 0x03, 0x04, 0x50, 0x4B, 0x05, 0x06] + [UInt8](repeating: 0, count: 18)
    #expect(throws: ConversionError.unsupported("a ZIP archive that is neither DOCX nor ODT")) {
      try DocumentFormat(of: emptyArchive, named: "minutes.docx")
    }
  }

  @Test func noByteOfAnArchiveIsTrusted() throws {
    let bytes = try Documents.bytes("minutes.docx")
    // The last kilobyte holds the directory and the record that tells where it is.
    for index in (bytes.count - 1024)..<bytes.count {
      var changed = bytes
      changed[index] ^= 0xFF
      let format = try? DocumentFormat(of: changed, named: nil)
      #expect(format == nil || format == .docx)
    }
  }
}
