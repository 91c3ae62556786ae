import Model
import Testing

@Suite struct WebAddressTests {
  @Test(arguments: [
    ("See https://a.example/b.", ["https://a.example/b"]),
    (
      "At www.a.example and (http://b.example/c_(d)), or euvsdisinfo.eu.",
      ["www.a.example", "http://b.example/c_(d)", "euvsdisinfo.eu"]
    ),
    ("Write to anna@a.example.eu, e.g. today.", []), ("", []),
  ])
  func isFoundInASentence(_ sentence: String, _ expected: [String]) {
    let bytes = Array(sentence.utf8)
    let found = WebAddress.ranges(in: sentence).map { String(decoding: bytes[$0], as: UTF8.self) }
    #expect(found == expected)
  }

  @Test func opensWithItsScheme() {
    #expect(WebAddress.target(of: "www.a.example") == "https://www.a.example")
    #expect(WebAddress.target(of: "http://a.example") == "http://a.example")
  }
}
