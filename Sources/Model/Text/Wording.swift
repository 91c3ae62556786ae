/// What a sentence says, whatever its marks, its case and its spacing.
///
/// Two sentences with the same wording are the same sentence to a person who has decided about one of them.
public struct Wording: Hashable, Sendable {
  /// The folded words, in order.
  public let words: [String]

  public init(_ text: String) {
    let folded = Folded(text)
    words = folded.words.map { String(decoding: folded.bytes[$0], as: UTF8.self) }
  }
}
