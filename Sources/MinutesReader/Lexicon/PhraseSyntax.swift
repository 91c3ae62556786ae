/// How the phrases of a lexicon are written.
enum PhraseSyntax {
  /// Every way to say the phrase: `is|are ?kindly asked` gives four.
  static func expansions(of phrase: String) -> [String] {
    var results: [[Substring]] = [[]]
    for word in phrase.split(separator: " ") {
      let isOptional = word.first == "?"
      let alternatives = (isOptional ? word.dropFirst() : word).split(separator: "|")
      results = results.flatMap { head in
        alternatives.map { head + [$0] } + (isOptional ? [head] : [])
      }
    }
    return results.filter { !$0.isEmpty }.map { $0.joined(separator: " ") }
  }
}
