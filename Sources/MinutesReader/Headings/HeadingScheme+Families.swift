import Model

/// Which of the marks of a family are headings.
extension HeadingScheme {
  /// The marks of the main family that are headings; of titles without label only those with text under them begin.
  func mainHeadings(
    _ marks: [Int: HeadingMark], _ ranking: FamilyRanking, _ main: HeadingMark.Family
  ) -> [Int] {
    let all = (ranking.places[main] ?? []).filter {
      (marks[$0]?.likeness ?? 0) > 0.35 && !(marks[$0]?.numbers.count ?? 0 > 1 && isHanging($0, marks))
    }
    // Where titles end without a stop, what ends with one is a sentence.
    let stopped = all.count { marks[$0]?.endsInStop == true }
    let places =
      stopped * 3 < all.count
      ? all.filter { marks[$0].map { !$0.endsInStop || $0.title.utf8.count < 40 } ?? false } : all
    switch main {
    case .hashes:
      // A single first heading above all others is the title of the document; so is one that says what it is.
      let levels = places.compactMap { marks[$0]?.level }
      guard let top = levels.first, levels.count > 1, levels.dropFirst().allSatisfy({ $0 > top }) else {
        return places
      }
      let second = levels[1]
      let isSecondAlone = levels.count > 2 && levels.dropFirst(2).allSatisfy { $0 > second }
      let rest = places.dropFirst().drop { index in
        guard let mark = marks[index] else { return false }
        let line = MinutesLine(mark.title, lexicon: lexicon)
        return line.isLabelledAsMinutes
          || isSecondAlone && mark.level == second && line.beginsWithCountedMeeting
      }
      return Array(rest)
    case .plain, .capitals, .bold:
      return Array(places.drop { !ranking.text.isFound(under: $0) })
    default:
      let own = withoutInnerSeries(withFollowers(places, in: ranking.places[main] ?? [], marks), marks)
      return (own + missing(in: own, of: main, marks, ranking)).sorted()
    }
  }

  /// The headings whose numbers the main family lacks, written as that is but for text behind the title on the same line,
  /// or for none.
  private func missing(
    in own: [Int], of main: HeadingMark.Family, _ marks: [Int: HeadingMark], _ ranking: FamilyRanking
  ) -> [Int] {
    guard case .labelled(let style, let isRunIn, let isOnOwnLine) = main else { return [] }
    let others = ranking.places[.labelled(style, isRunIn: !isRunIn, isOnOwnLine: isOnOwnLine)] ?? []
    return others.filter { index in
      guard let before = own.last(before: index), let after = own.first(behind: index),
        let numbers = marks[index]?.numbers, let number = numbers.last,
        let lower = marks[before]?.numbers, let upper = marks[after]?.numbers
      else { return false }
      return lower == numbers.dropLast() + [number - 1] && upper == numbers.dropLast() + [number + 1]
    }
  }

  /// How many bytes the title of a part of an item may have, where it stands right below that.
  private static let longestInside = 56

  /// Those that stand less free count too where they go on with the numbers.
  private func withFollowers(_ likely: [Int], in places: [Int], _ marks: [Int: HeadingMark]) -> [Int] {
    // "28. Sitzung" in the head counts no items: a series begins with its first.
    let start =
      places.prefix(3).firstIndex { index in
        marks[index].map { $0.numbers.count < 2 && $0.numbers.last ?? 0 <= 1 } ?? false
      } ?? 0
    var last: [Int] = []
    let certain = Set(likely)
    let kept = places.dropFirst(start).filter { index in
      guard let mark = marks[index] else { return false }
      let isNext =
        !last.isEmpty && Self.follows(mark.numbers, last)
        && (mark.numbers.count == last.count || mark.title.utf8.count < Self.longestInside)
      guard certain.contains(index) || (isNext && mark.titleLikeness > 0.8 && isMarkedOff(index, mark)) else {
        return false
      }
      last = mark.numbers
      return true
    }
    // "2." may be the first that stands free enough.
    guard let second = kept.first, let numbers = marks[second]?.numbers, let number = numbers.last,
      number == 2 || numbers.count > 1,
      let first = places.last(where: { index in
        index < second
          && marks[index].map { $0.numbers == numbers.dropLast() + [number - 1] && $0.titleLikeness > 0.8 }
            ?? false
      })
    else { return kept }
    return [first] + kept
  }

  /// Without a series that begins anew and behind which the one before goes on: 1, 2, *1, 2, 3,* 3, 4.
  private func withoutInnerSeries(_ places: [Int], _ marks: [Int: HeadingMark]) -> [Int] {
    var kept: [Int] = []
    var inner: [Int] = []
    var last: [Int] = []
    var lastInner: [Int] = []
    for place in places {
      let numbers = marks[place]?.numbers ?? []
      if !inner.isEmpty, Self.follows(numbers, last), !Self.follows(numbers, lastInner) {
        // The series inside was a list.
        inner = []
      }
      if inner.isEmpty, numbers == [1], (last.first ?? 0) > 1 || last.count > 1 {
        (inner, lastInner) = ([place], numbers)
      } else if !inner.isEmpty {
        inner.append(place)
        lastInner = numbers
      } else {
        kept.append(place)
        last = numbers
      }
    }
    return kept + inner
  }

  /// Whether a number is the next one, the first one level down, or the next one of a level further up.
  private static func follows(_ next: [Int], _ last: [Int]) -> Bool {
    if next == last + [1] { return true }
    guard let number = next.last, (1...max(1, last.count)).contains(next.count), last.count >= next.count
    else { return false }
    return next.dropLast().elementsEqual(last.prefix(next.count - 1)) && number == last[next.count - 1] + 1
  }

  /// Whether a wrapped line would hardly begin so.
  private func isMarkedOff(_ index: Int, _ mark: HeadingMark) -> Bool {
    guard case .labelled(let style, _, _) = mark.family else { return false }
    return style.numerals == .slashed || mark.numbers.count > 1 || style.delimiter != " "
  }

  /// The marks of another family that are headings above or below those of the main one; of labels with several parts
  /// each kind by itself, since `Q.` and `R.` may be no headings where `A.1` is one.
  func nested(
    _ places: [Int], in family: HeadingMark.Family, _ marks: [Int: HeadingMark], _ ranking: FamilyRanking,
    _ main: HeadingMark.Family, from own: [Int]
  ) -> [Int] {
    let places = withoutListedQuestions(places, marks)
    let whole = nested(places, family, marks, ranking, main, from: own)
    if !whole.isEmpty { return whole }
    let inParts = places.filter { (marks[$0]?.numbers.count ?? 0) > 1 }
    if !inParts.isEmpty, inParts.count < places.count {
      let found = nested(inParts, family, marks, ranking, main, from: own)
      if !found.isEmpty { return found }
    }
    // What are headings below one item may be a list below another.
    let sections = Dictionary(grouping: places) { own.last(before: $0) ?? -1 }
    guard sections.count > 1 else { return [] }
    return sections.values.filter { $0.count > 1 && countsUp($0, marks) && !areQuestions($0, marks) }.flatMap
    {
      nested($0, family, marks, ranking, main, from: own)
    }.sorted()
  }

  /// Without questions that stand right below each other: they are put, and head nothing.
  private func withoutListedQuestions(_ places: [Int], _ marks: [Int: HeadingMark]) -> [Int] {
    let listed = zip(places, places.dropFirst()).filter { upper, lower in
      areQuestions([upper, lower], marks)
        && !lines[min(lower, upper + (marks[upper]?.lineCount ?? 1))..<lower].contains(where: \.isContent)
    }
    let questions = Set(listed.flatMap { [$0, $1] })
    return places.filter { !questions.contains($0) }
  }

  private func areQuestions(_ places: [Int], _ marks: [Int: HeadingMark]) -> Bool {
    places.allSatisfy { marks[$0]?.title.utf8.last == UInt8(ascii: "?") }
  }

  private func nested(
    _ places: [Int], _ family: HeadingMark.Family, _ marks: [Int: HeadingMark], _ ranking: FamilyRanking,
    _ main: HeadingMark.Family, from own: [Int]
  ) -> [Int] {
    guard case .labelled(let style, let isRunIn, _) = family, ranking.weight(of: family) > 0 else {
      return []
    }
    let likely = places.filter {
      ((marks[$0]?.likeness ?? 0) > 0.65 && !isHanging($0, marks)) || extendsMain($0, marks, own)
        || isOutdented($0, rightBelow: own)
    }
    guard !isRunIn || style.isLettered && countsUp(likely, marks) || arePartsOfMain(likely, marks, own),
      likely.count > 1 || style.isKnown,
      likely.count * 3 >= places.count * 2
    else {
      return []
    }
    // What light markup marks as titles has nothing above it.
    let isAbove =
      main != .hashes
      && (style.isKnown || likely.contains { index in own.hasNumber(in: index + 1...index + 3) })
    if !isAbove {
      guard let first = own.first, let next = likely.first, next > first,
        ranking.shareWithText(likely, family) > 0.6
      else {
        return []
      }
    }
    let standing = likely.allSatisfy {
      let standing = Standing(of: $0, through: $0, in: lines)
      return isRunIn && standing.isFreeAbove || standing.weight > 0.75 || extendsMain($0, marks, own)
        || standing.weight > 0.6 && isOutdented($0) || isOutdented($0, rightBelow: own)
    }
    return standing || style.isKnown ? likely : []
  }

  /// Whether the line is short, and a paragraph that is set in follows it.
  private func isOutdented(_ index: Int) -> Bool {
    index + 1 < lines.count && lines[index].text.utf8.count < 50
      && lines[index + 1].indent > lines[index].indent + 1 && !lines[index + 1].startsWithSmallLetter
  }

  private func isOutdented(_ index: Int, rightBelow own: [Int]) -> Bool {
    own.last(before: index) == index - 1 && isOutdented(index)
  }

  /// Whether a full line goes on below its number: a paragraph whose label hangs beside it.
  private func isHanging(_ index: Int, _ marks: [Int: HeadingMark]) -> Bool {
    guard index + 1 < lines.count, lines[index + 1].isContent, marks[index]?.lineCount == 1 else {
      return false
    }
    return lines[index + 1].indent > lines[index].indent + 1 && lines[index].text.utf8.count > 50
  }

  /// Whether the numbers go up one by one, each series from the first: "M. Biver" and "I. Klein" count nothing.
  private func countsUp(_ places: [Int], _ marks: [Int: HeadingMark]) -> Bool {
    let numbers = places.compactMap { marks[$0]?.numbers.last }
    let steps = zip(numbers, numbers.dropFirst())
    return numbers.first == 1 && steps.allSatisfy { $1 == $0 + 1 || $1 == 1 } && steps.contains { $1 > $0 }
  }

  /// `1.1 Title. Text` below "Session I": the numbers say where all of them belong.
  private func arePartsOfMain(_ places: [Int], _ marks: [Int: HeadingMark], _ own: [Int]) -> Bool {
    let parents = places.compactMap { index -> Int? in
      guard let numbers = marks[index]?.numbers, numbers.count > 1, let parent = own.last(before: index),
        marks[parent]?.numbers == numbers.dropLast()
      else { return nil }
      return parent
    }
    // Of numbered paragraphs a few begin as if with a title, but not those of one item after the other.
    return parents.count == places.count && Set(parents).count > 1 && countsUp(places, marks)
  }

  /// `3.1 Title` below "Item 3": the number says where it belongs.
  private func extendsMain(_ index: Int, _ marks: [Int: HeadingMark], _ own: [Int]) -> Bool {
    guard let mark = marks[index], mark.numbers.count > 1, mark.titleLikeness > 0.8, mark.rest == nil,
      mark.title.utf8.count < Self.longestInside,
      let parent = own.last(before: index), let numbers = marks[parent]?.numbers
    else { return false }
    return numbers == mark.numbers.dropLast()
  }
}

// Sorted arrays, which are halved until it is known.
extension [Int] {
  /// Whether it has a number of the range.
  fileprivate func hasNumber(in range: ClosedRange<Int>) -> Bool {
    let place = place(of: range.lowerBound)
    return place < endIndex && range.contains(self[place])
  }

  fileprivate func last(before number: Int) -> Int? {
    let place = place(of: number)
    return place > startIndex ? self[place - 1] : nil
  }

  fileprivate func first(behind number: Int) -> Int? {
    let place = place(of: number + 1)
    return place < endIndex ? self[place] : nil
  }

  /// The place of the first number that is no smaller.
  private func place(of number: Int) -> Int {
    var (lower, upper) = (startIndex, endIndex)
    while lower < upper {
      let middle = (lower + upper) / 2
      if self[middle] < number { lower = middle + 1 } else { upper = middle }
    }
    return lower
  }
}
