extension DocumentFormat {
  /// Tells the format by the content, and only where that says nothing by the name.
  ///
  /// Throws `.unsupported` for what is recognised and cannot be read, and `.encrypted` and `.cutShort` for documents
  /// that do not show their text.
  public init(of bytes: [UInt8], named name: String?) throws(ConversionError) {
    if bytes.starts(with: "%PDF-".utf8) {
      // The standard wants the mark of the end within the last 1024 bytes; without it pages are missing.
      guard bytes.suffix(1024).contains("%%EOF".utf8) else { throw .cutShort(.pdf) }
      self = .pdf
    } else if bytes.starts(with: ZipDirectory.signature) {
      self = try Self.office(bytes)
    } else if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]) {
      // Microsoft's compound file: Word before 2007, or the safe into which an encrypted DOCX is put.
      let isSafe = bytes.contains("EncryptedPackage".utf16.flatMap { [UInt8($0 & 0xFF), 0] })
      throw isSafe ? .encrypted : .unsupported("an old Word file; save it as DOCX")
    } else {
      self = Self.isHTML(bytes) || Self.isHTML(named: name) ? .html : .text
    }
  }

  private static func office(_ bytes: [UInt8]) throws(ConversionError) -> DocumentFormat {
    let isText = bytes.dropFirst(30).starts(with: "mimetypeapplication/vnd.oasis.opendocument.text".utf8)
    guard let archive = ZipDirectory(of: bytes) else { throw .cutShort(isText ? .odt : .docx) }
    if isText { return .odt }
    guard archive.names.contains(where: { $0.starts(with: "word/document".utf8) }) else {
      throw .unsupported("a ZIP archive that is neither DOCX nor ODT")
    }
    return .docx
  }

  /// Whether it begins with a tag, and one that only web pages have follows soon.
  private static func isHTML(_ bytes: [UInt8]) -> Bool {
    // The letters are the same in every encoding that minutes come in, but for the zeros of UTF-16.
    let start = bytes.prefix(2048).filter { $0 != 0 && $0 < 0x80 }.drop { $0 <= 0x20 }
    guard start.first == UInt8(ascii: "<") else { return false }
    let words = String(decoding: start, as: UTF8.self).lowercased()
    return ["<!doctype html", "<html", "<head", "<body", "<div", "<h1", "<p>"].contains { words.contains($0) }
  }

  private static func isHTML(named name: String?) -> Bool {
    let ending = name?.split(separator: ".").last?.lowercased()
    return ending.map(["html", "htm", "xhtml"].contains) ?? false
  }
}
