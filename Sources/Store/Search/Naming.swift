import Model

/// The words by which texts name a Member State: names whatever their case, codes in capitals only, since `it`, `be`
/// and `at` are words too.
struct Naming {
  private let codes: Set<String>
  private let names: [SearchTerms]
  /// For the index, which knows no capitals: what it finds has still to be looked at.
  let pattern: String

  init(_ state: MemberState, _ others: [String]) {
    let all = Set(state.names + others)
    codes = all.filter { $0.count == 2 && $0.allSatisfy { $0.isASCII && $0.isUppercase } }
    names = all.subtracting(codes).sorted().map { SearchTerms("\"\($0)\"") }
    let phrases = all.sorted().map { SearchTerms.words(of: $0).joined(separator: " ") }.filter { !$0.isEmpty }
    pattern = phrases.map { "\"\($0)\"" }.joined(separator: " OR ")
  }

  /// UTF-8 offsets in the text of where it names the State, ascending, apart.
  func matches(in text: String) -> [Range<Int>] {
    let found = names.flatMap { $0.matches(in: text) } + codeMatches(in: text)
    return found.sorted { $0.lowerBound < $1.lowerBound }.reduce(into: []) { apart, range in
      if let last = apart.last, range.lowerBound < last.upperBound { return }
      apart.append(range)
    }
  }

  private func codeMatches(in text: String) -> [Range<Int>] {
    let bytes = Array(text.utf8)
    let folded = Folded(text)
    return folded.words.filter { $0.count == 2 }.map(folded.originalRange).filter {
      codes.contains(String(decoding: bytes[$0], as: UTF8.self))
    }
  }
}
