import Testing

@testable import TerminalCurses

@Suite struct Base64Tests {
  /// RFC 4648, section 10.
  @Test(arguments: [
    ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="), ("fooba", "Zm9vYmE="),
    ("foobar", "Zm9vYmFy"),
  ])
  func theExamplesOfTheStandard(text: String, encoded: String) {
    #expect(base64(text.utf8) == encoded)
  }

  @Test func everyByte() {
    #expect(base64([0xFF, 0xFE, 0xFD, 0x00]) == "//79AA==")
  }
}
