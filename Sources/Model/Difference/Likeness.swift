/// Pairs sentences that say nearly the same.
enum Likeness {
  /// From this share of common words on, a sentence counts as the other one changed.
  private static let least = 0.5
  /// How far from its proportional place a sentence is looked for: keeps the effort linear.
  private static let reach = 8

  /// The likest first, each sentence once; indices in the arrays given.
  static func pairs(_ old: [Wording], _ new: [Wording]) -> [(old: Int, new: Int)] {
    guard !old.isEmpty, !new.isEmpty else { return [] }
    let candidates = old.indices.flatMap { index -> [(share: Double, old: Int, new: Int)] in
      let centre = index * new.count / old.count
      return (max(0, centre - reach)..<min(new.count, centre + reach + 1)).map {
        (share(old[index], new[$0]), index, $0)
      }
    }
    let likest = candidates.filter { $0.share >= least }
      .sorted { ($1.share, $0.old, $0.new) < ($0.share, $1.old, $1.new) }
    var (takenOld, takenNew): (Set<Int>, Set<Int>) = ([], [])
    return likest.compactMap { candidate in
      guard !takenOld.contains(candidate.old), !takenNew.contains(candidate.new) else { return nil }
      takenOld.insert(candidate.old)
      takenNew.insert(candidate.new)
      return (candidate.old, candidate.new)
    }
  }

  /// Twice the common words over all words, from 0 to 1 (Dice).
  private static func share(_ one: Wording, _ other: Wording) -> Double {
    let total = one.words.count + other.words.count
    guard total > 0 else { return 0 }
    var left = Dictionary(one.words.map { ($0, 1) }, uniquingKeysWith: +)
    let common = other.words.count { word in
      guard let count = left[word], count > 0 else { return false }
      left[word] = count - 1
      return true
    }
    return Double(2 * common) / Double(total)
  }
}
