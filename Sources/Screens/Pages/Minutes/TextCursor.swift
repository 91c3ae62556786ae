import Model
import TerminalUI

/// Where the reader is in the text: which lines are seen and which sentence is selected.
struct TextCursor: Equatable, Sendable {
  private(set) var layout: TextLayout?
  /// Every sentence in the order of reading.
  private var sentences: [ReadingPlace] = []
  /// The first line seen, from 0.
  private(set) var top = 0
  /// The selected sentence; nil in an empty text.
  private(set) var sentence: ReadingPlace?
  private var height = 1

  /// The agenda item of the selected sentence, or of the first line seen; from 1.
  var position: Int? {
    layout.map { layout in
      isSentenceSeen ? sentence?.paragraph.position ?? 1 : max(1, layout.position(ofLine: top))
    }
  }

  private var lastTop: Int { max(0, (layout?.lines.count ?? 0) - height) }

  /// Lays the minutes out anew and keeps the place.
  mutating func layOut(_ minutes: Minutes, width: Int, height: Int) {
    self.height = max(1, height)
    let isNewText = sentences.isEmpty
    if isNewText || layout?.width != TextLayout.width(for: width) {
      layout = TextLayout(minutes, width: width)
      sentences = minutes.sentences
    }
    if sentence == nil { sentence = sentences.first }
    top = min(top, lastTop)
    if let sentence, !isNewText, !isSentenceSeen { reveal(sentence) }
  }

  mutating func scroll(_ motion: Motion) {
    guard let layout else { return }
    top = min(lastTop, motion.target(from: top, count: layout.lines.count, height: height))
    if !isSentenceSeen || motion == .top || motion == .bottom { selectSeenSentence(last: motion == .bottom) }
  }

  /// Selects the sentence, or whatever stretch is asked for, and scrolls no more than needed.
  mutating func select(_ place: ReadingPlace) {
    sentence = place
    reveal(place)
  }

  mutating func moveSentence(by steps: Int) {
    guard let sentence, !sentences.isEmpty else { return }
    let here = sentences.firstIndex { !($0 < sentence) } ?? sentences.count - 1
    select(sentences[max(0, min(here + steps, sentences.count - 1))])
  }

  /// Puts the heading of the agenda item at the top and selects its first sentence.
  mutating func read(item position: Int) {
    guard let layout, layout.headings.indices.contains(position - 1) else { return }
    top = min(lastTop, layout.headings[position - 1])
    let first = sentences.first { $0.paragraph.position == position }
    if let first { sentence = first } else { selectSeenSentence(last: false) }
  }

  /// The sentence drawn at that line and offset; nil on a heading or a blank line.
  func sentence(atLine index: Int, offset: Int) -> ReadingPlace? {
    guard let layout, layout.lines.indices.contains(index) else { return nil }
    let line = layout.lines[index]
    return sentences.first {
      $0.paragraph == line.paragraph && $0.range.contains(line.range.lowerBound + offset)
    }
  }

  private var isSentenceSeen: Bool {
    guard let sentence, let lines = layout?.lines(of: sentence) else { return false }
    return lines.overlaps(top..<top + height)
  }

  private mutating func selectSeenSentence(last: Bool) {
    guard let layout else { return }
    let seen = layout.lines[top..<min(layout.lines.count, top + height)]
    let shown = { (sentence: ReadingPlace) in
      seen.contains { $0.paragraph == sentence.paragraph && $0.range.overlaps(sentence.range) }
    }
    let found = last ? sentences.last(where: shown) : sentences.first(where: shown)
    if let found { sentence = found }
  }

  /// Scrolls so that the place is seen, with a little of what stands before it.
  private mutating func reveal(_ place: ReadingPlace) {
    guard let lines = layout?.lines(of: place) else { return }
    let seen = top..<top + height
    if seen.contains(lines.lowerBound), seen.contains(lines.upperBound - 1) { return }
    top = max(0, min(lastTop, lines.lowerBound - min(3, height / 4)))
  }
}

extension ReadingPlace: Comparable {
  static func < (left: ReadingPlace, right: ReadingPlace) -> Bool {
    (left.paragraph, left.range.lowerBound) < (right.paragraph, right.range.lowerBound)
  }
}
