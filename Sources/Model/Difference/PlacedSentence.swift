/// A sentence of minutes, or a heading, with its place in one version.
public struct PlacedSentence: Hashable, Sendable {
  /// Passage 0 for the heading of the agenda item.
  public var span: ReadSpan
  public var text: String
  /// By which it is known again: of a heading only its title, since labels shift.
  var wording: Wording

  init(span: ReadSpan, text: String, wording: Wording? = nil) {
    self.span = span
    self.text = text
    self.wording = wording ?? Wording(text)
  }

  public var isHeading: Bool { span.passage == 0 }
}

extension [AgendaItem] {
  /// Every heading and every sentence in the order of reading.
  public var placedSentences: [PlacedSentence] {
    let numbering = AgendaNumbering(labels: map(\.label))
    return flatMap { item in
      let name = numbering[item.position]
      let heading = name.isEmpty ? item.title : "\(name)  \(item.title)"
      let span = ReadSpan(position: item.position, passage: 0, range: 0..<heading.utf8.count)
      return [PlacedSentence(span: span, text: heading, wording: Wording(item.title))]
        + item.passages.enumerated().flatMap { index, passage in
          passage.sentences(at: item.position, passage: index + 1)
        }
    }
  }
}

extension Passage {
  fileprivate func sentences(at position: Int, passage: Int) -> [PlacedSentence] {
    let bytes = Array(text.utf8)
    return Sentences.ranges(in: text).map { range in
      PlacedSentence(
        span: ReadSpan(position: position, passage: passage, range: range),
        text: String(decoding: bytes[range], as: UTF8.self))
    }
  }
}
