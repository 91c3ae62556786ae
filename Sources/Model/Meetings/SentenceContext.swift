/// A sentence of the minutes with what stands around it.
public struct SentenceContext: Hashable, Sendable {
  /// The name of the agenda item, where one is printed, and its title: `5 (2nd)  Opening`.
  public var heading: String
  /// The sentence before and the one after it in the agenda item; empty at its ends.
  public var before: String
  public var after: String

  /// Nil where the minutes do not have the place.
  public init?(of anchor: Anchor, in minutes: Minutes) {
    guard minutes.version.number == anchor.version, let item = minutes.item(at: anchor.position),
      item.passages.indices.contains(anchor.passage - 1)
    else { return nil }
    heading = [minutes.numbering[anchor.position], item.title].filter { !$0.isEmpty }.joined(separator: "  ")
    let sentences = item.passages.enumerated().flatMap { index, passage in
      Sentences.ranges(in: passage.text).map { (passage: index + 1, range: $0, text: passage.text) }
    }
    let place = (anchor.passage, anchor.range.lowerBound)
    let earlier = sentences.last { ($0.passage, $0.range.upperBound) <= place }
    let later = sentences.first {
      ($0.passage, $0.range.lowerBound) >= (anchor.passage, anchor.range.upperBound)
    }
    before = earlier.map { String(decoding: Array($0.text.utf8)[$0.range], as: UTF8.self) } ?? ""
    after = later.map { String(decoding: Array($0.text.utf8)[$0.range], as: UTF8.self) } ?? ""
  }
}
