/// The words that are most like the one that was typed, at most three; none where none is like it.
///
/// Likeness is the number of letters to change, add, drop or swap with the next one, whatever case and accents.
public func nearestWords(to typed: String, among words: [String]) -> [String] {
  let wanted = Array(Folded(typed).text)
  let limit = max(1, wanted.count / 3)
  let near = words.compactMap { word -> (distance: Int, word: String)? in
    let distance = editDistance(wanted, Array(Folded(word).text))
    return distance <= limit ? (distance, word) : nil
  }
  let least = near.map(\.distance).min()
  return near.filter { $0.distance == least }.prefix(3).map(\.word)
}

private func editDistance(_ one: [Character], _ other: [Character]) -> Int {
  var beforeLast: [Int] = []
  var last = Array(0...other.count)
  for (row, letter) in one.enumerated() {
    var current = [row + 1]
    for (column, otherLetter) in other.enumerated() {
      let cost = letter == otherLetter ? 0 : 1
      var best = min(last[column] + cost, last[column + 1] + 1, current[column] + 1)
      if row > 0, column > 0, letter == other[column - 1], one[row - 1] == otherLetter {
        best = min(best, beforeLast[column - 1] + 1)
      }
      current.append(best)
    }
    (beforeLast, last) = (last, current)
  }
  return last[other.count]
}
