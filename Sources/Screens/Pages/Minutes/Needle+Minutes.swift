import Model

extension Needle {
  /// The next stretch of the minutes that has the words, after or before `place` and around the ends.
  func next(in minutes: Minutes, from place: ReadingPlace?) -> ReadingPlace? {
    let all = places(in: minutes)
    guard let place else { return all.first }
    if isForward {
      return all.first { place < $0 && $0 != place } ?? all.first
    }
    return all.last { $0 < place } ?? all.last
  }

  /// Every stretch that has the words, in the order of reading.
  private func places(in minutes: Minutes) -> [ReadingPlace] {
    minutes.paragraphs.flatMap { paragraph in
      ranges(in: minutes.text(of: paragraph)).map { ReadingPlace(paragraph: paragraph, range: $0) }
    }
  }
}
