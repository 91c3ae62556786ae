/// Which sentences of two versions belong together.
struct SentenceMatching {
  typealias Kind = MinutesDifference.Line.Kind

  let old: [PlacedSentence]
  let new: [PlacedSentence]
  /// What became of each old sentence, and which new one it is; nil for one that was removed.
  private(set) var fates: [(kind: Kind, new: Int)?]
  /// The old sentence of each new one; nil for one that was added.
  private(set) var origins: [Int?]
  /// What says the same in the same order.
  let fixed: [(old: Int, new: Int)]

  init(_ old: [PlacedSentence], _ new: [PlacedSentence]) {
    self.old = old
    self.new = new
    fates = Array(repeating: nil, count: old.count)
    origins = Array(repeating: nil, count: new.count)
    var numbering = Numbering()
    let oldNumbers = old.map { numbering.number(of: $0) }
    let newNumbers = new.map { numbering.number(of: $0) }
    fixed = Alignment(oldNumbers, newNumbers).pairs
    for pair in fixed { match(pair, old[pair.old].text == new[pair.new].text ? .kept : .changed) }
    matchMoved(oldNumbers, newNumbers)
    matchAlike()
  }

  /// Where the old sentence stands now, if it still says the same.
  func standing(_ index: Int) -> ReadSpan? {
    guard let fate = fates[index], old[index].wording == new[fate.new].wording else { return nil }
    return new[fate.new].span
  }

  private mutating func match(_ pair: (old: Int, new: Int), _ kind: Kind) {
    fates[pair.old] = (kind, pair.new)
    origins[pair.new] = pair.old
  }

  /// What was taken out in one place and put in at another.
  private mutating func matchMoved(_ oldNumbers: [Int], _ newNumbers: [Int]) {
    let gone = old.indices.filter { fates[$0] == nil }
    var places = Dictionary(grouping: gone.reversed()) { oldNumbers[$0] }
    for index in new.indices where origins[index] == nil {
      if let place = places[newNumbers[index]]?.popLast() { match((place, index), .moved) }
    }
  }

  /// Between what is fixed, sentences that say nearly the same.
  private mutating func matchAlike() {
    var start = (old: 0, new: 0)
    for end in fixed + [(old: old.count, new: new.count)] {
      for isHeading in [true, false] {
        let gone = (start.old..<end.old).filter { fates[$0] == nil && old[$0].isHeading == isHeading }
        let come = (start.new..<end.new).filter { origins[$0] == nil && new[$0].isHeading == isHeading }
        for pair in Likeness.pairs(gone.map { old[$0].wording }, come.map { new[$0].wording }) {
          match((gone[pair.old], come[pair.new]), .changed)
        }
      }
      start = (end.old + 1, end.new + 1)
    }
  }
}

/// Gives what is known by the same words the same number.
private struct Numbering {
  private struct Identity: Hashable {
    let wording: Wording
    let isHeading: Bool
  }

  private var numbers: [Identity: Int] = [:]

  mutating func number(of sentence: PlacedSentence) -> Int {
    let identity = Identity(wording: sentence.wording, isHeading: sentence.isHeading)
    if let number = numbers[identity] { return number }
    numbers[identity] = numbers.count
    return numbers.count - 1
  }
}
