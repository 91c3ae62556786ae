import Model

/// A document with what the reader made of it.
struct Document {
  let reading: Reading
  let original: [UInt8]
  /// Without its folder; nil for standard input.
  let fileName: String?
  let readerVersion: Int
  /// Of the original bytes, in hexadecimal digits.
  let sha256: String
  let cleanedSHA256: String

  init(reading: Reading, original: [UInt8], fileName: String?, readerVersion: Int) {
    self.reading = reading
    self.original = original
    self.fileName = fileName
    self.readerVersion = readerVersion
    sha256 = Store.sha256(original)
    cleanedSHA256 = Store.sha256(reading.cleanedText.utf8)
  }
}
