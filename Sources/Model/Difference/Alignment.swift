/// Which elements of two sequences correspond, in an order that both have.
///
/// Elements that occur once on either side hold the sequences together (patience); what lies between is aligned in the
/// same way. Where nothing occurs once, short stretches are compared whole and long ones left alone, and the depth is
/// bounded, so that the effort stays within a constant factor of n log n whatever the sequences hold.
struct Alignment {
  /// Indices of the same element in both, ascending in both.
  private(set) var pairs: [(old: Int, new: Int)] = []

  private let old: [Int]
  private let new: [Int]

  init(_ old: [Int], _ new: [Int]) {
    self.old = old
    self.new = new
    align(Stretch(old: old.indices, new: new.indices), depth: 0)
    pairs.sort { $0.old < $1.old }
  }

  private struct Stretch {
    var old: Range<Int>
    var new: Range<Int>
  }

  private static let greatestDepth = 24
  /// How many comparisons a stretch may cost in which nothing occurs once.
  private static let greatestTable = 1 << 16

  private mutating func align(_ stretch: Stretch, depth: Int) {
    let rest = takeEnds(of: stretch)
    guard !rest.old.isEmpty, !rest.new.isEmpty, depth < Self.greatestDepth else { return }
    let fixed = longestAscending(commonOnce(in: rest))
    guard !fixed.isEmpty else { return compareWhole(rest) }
    var start = (old: rest.old.lowerBound, new: rest.new.lowerBound)
    for pair in fixed + [(old: rest.old.upperBound, new: rest.new.upperBound)] {
      align(Stretch(old: start.old..<pair.old, new: start.new..<pair.new), depth: depth + 1)
      start = (pair.old + 1, pair.new + 1)
    }
    pairs += fixed
  }

  /// Pairs what is the same at the beginning and at the end; gives what lies between.
  private mutating func takeEnds(of stretch: Stretch) -> Stretch {
    var (old, new) = (stretch.old, stretch.new)
    while let first = old.first, let other = new.first, self.old[first] == self.new[other] {
      pairs.append((first, other))
      (old, new) = (old.dropFirst(), new.dropFirst())
    }
    while let last = old.last, let other = new.last, self.old[last] == self.new[other] {
      pairs.append((last, other))
      (old, new) = (old.dropLast(), new.dropLast())
    }
    return Stretch(old: old, new: new)
  }

  /// What occurs once in either stretch, by its place in the old one.
  private func commonOnce(in stretch: Stretch) -> [(old: Int, new: Int)] {
    let places = Dictionary(stretch.new.map { (new[$0], $0) }) { _, _ in -1 }
    let counts = Dictionary(stretch.old.map { (old[$0], 1) }, uniquingKeysWith: +)
    return stretch.old.compactMap { index in
      guard counts[old[index]] == 1, let place = places[old[index]], place >= 0 else { return nil }
      return (index, place)
    }
  }

  /// The most pairs that ascend on the new side too; they ascend on the old one.
  private func longestAscending(_ pairs: [(old: Int, new: Int)]) -> [(old: Int, new: Int)] {
    var tails: [Int] = []
    var previous = [Int?](repeating: nil, count: pairs.count)
    for index in pairs.indices {
      var (low, high) = (0, tails.count)
      while low < high {
        let middle = (low + high) / 2
        if pairs[tails[middle]].new < pairs[index].new { low = middle + 1 } else { high = middle }
      }
      previous[index] = low > 0 ? tails[low - 1] : nil
      if low == tails.count { tails.append(index) } else { tails[low] = index }
    }
    let chain = sequence(first: tails.last) { $0.map { previous[$0] } ?? nil }.prefix { $0 != nil }
    return chain.compactMap { $0 }.reversed().map { pairs[$0] }
  }

  /// The longest common subsequence by the table of all comparisons; nothing where that is too large.
  private mutating func compareWhole(_ stretch: Stretch) {
    let (rows, columns) = (stretch.old.count, stretch.new.count)
    guard rows * columns <= Self.greatestTable else { return }
    let (firstOld, firstNew) = (stretch.old.lowerBound, stretch.new.lowerBound)
    var lengths = [[Int]](repeating: [Int](repeating: 0, count: columns + 1), count: rows + 1)
    for row in (0..<rows).reversed() {
      for column in (0..<columns).reversed() {
        lengths[row][column] =
          old[firstOld + row] == new[firstNew + column]
          ? lengths[row + 1][column + 1] + 1 : max(lengths[row + 1][column], lengths[row][column + 1])
      }
    }
    var (row, column) = (0, 0)
    while row < rows, column < columns {
      if old[firstOld + row] == new[firstNew + column] {
        pairs.append((firstOld + row, firstNew + column))
        (row, column) = (row + 1, column + 1)
      } else if lengths[row + 1][column] >= lengths[row][column + 1] {
        row += 1
      } else {
        column += 1
      }
    }
  }
}
