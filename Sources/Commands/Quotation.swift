import Model
import Store

/// Words of the minutes with the place where they stand.
struct Quotation {
  var anchor: Anchor
  var words: String
}

extension MinutesExcerpt {
  /// The first sentence that holds the words; nil where none does.
  func quotation(holding words: String) -> Quotation? {
    for passage in items.flatMap(\.passages) where passage.passage.text.contains(words) {
      let text = passage.passage.text
      if let range = Sentences.ranges(in: text).first(where: { text.utf8Slice($0).contains(words) }) {
        return quotation(range, of: passage)
      }
    }
    return nil
  }

  /// The whole of the first passage.
  var firstPassage: Quotation? {
    items.first?.passages.first.map { quotation(0..<$0.passage.text.utf8.count, of: $0) }
  }

  private func quotation(_ range: Range<Int>, of passage: NumberedPassage) -> Quotation {
    let anchor = Anchor(
      meeting: minutes.meeting.id, version: minutes.version.number, position: passage.reference.position,
      passage: passage.number, range: range)
    return Quotation(anchor: anchor, words: passage.passage.text.utf8Slice(range))
  }
}

extension Archive {
  /// The passage that the reference names, or the one sentence of it that holds `words`.
  func quotation(at reference: PassageReference, holding words: String? = nil) throws -> Quotation {
    guard reference.passage != nil || words != nil else {
      throw Failure(.usage, "\(reference) is a whole agenda item; name a passage of it, \(reference)#1")
    }
    let excerpt = try excerpt(at: reference)
    guard let quotation = words.map(excerpt.quotation(holding:)) ?? excerpt.firstPassage else {
      throw Failure(.noInput, "no sentence of \(reference) holds \"\(words ?? "")\"")
    }
    return quotation
  }

  /// The part of the minutes that the reference names.
  func excerpt(at reference: PassageReference) throws -> MinutesExcerpt {
    let minutes = try currentMinutes(of: reference.meeting, version: reference.version)
    guard let excerpt = MinutesExcerpt(minutes, at: reference) else {
      throw Failure(
        .noInput, "the minutes have no \(reference); 'ecne show \(minutes.meeting.id)' prints what they have")
    }
    return excerpt
  }
}
