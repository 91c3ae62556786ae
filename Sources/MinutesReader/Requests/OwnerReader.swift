import Model

/// Finds the parties that a sentence names.
enum OwnerReader {
  struct Mention {
    let owner: Owner
    let words: Range<Int>
  }

  /// In the order of the sentence, none inside another.
  static func mentions(in words: SentenceWords) -> [Mention] {
    var mentions: [Mention] = []
    var index = 0
    while index < words.plain.count {
      if let mention = mention(at: index, in: words) {
        mentions.append(mention)
        index = mention.words.upperBound
      } else {
        index += 1
      }
    }
    return mentions
  }

  private static func mention(at index: Int, in words: SentenceWords) -> Mention? {
    let plain = words.plain
    let bare = words.printed[index].trimming { ",.;:()".contains($0) }
    if bare.count == 2, bare.allSatisfy(\.isUppercase), let state = MemberState(named: bare), bare != "MS" {
      return Mention(owner: .memberState(state), words: index..<index + 1)
    }
    if bare.first?.isUppercase == true {
      for length in [2, 1] where index + length <= plain.count {
        let name = plain[index..<index + length].joined(separator: " ")
        if name.count > 2, let state = MemberState(named: name) {
          return Mention(owner: .memberState(state), words: index..<index + length)
        }
      }
    }
    for lexicon in Lexicon.all {
      for party in lexicon.parties where plain[index...].starts(with: party.words) {
        return Mention(owner: party.owner, words: index..<index + party.words.count)
      }
    }
    return group(at: index, in: words)
  }

  /// A group named in capitals: "Technology Subgroup".
  private static func group(at index: Int, in words: SentenceWords) -> Mention? {
    let capitals = words.printed[index...].prefix { $0.first?.isUppercase == true && $0.last != "," }
    let length = capitals.indices.first { end in
      Lexicon.all.contains { $0.groups.contains(words.plain[end]) }
    }.map { $0 - index + 1 }
    guard let length, (2...5).contains(length),
      !["The", "Die", "Das", "Le", "La"].contains(words.printed[index])
    else {
      return nil
    }
    let name = words.printed[index..<index + length].joined(separator: " ").trimming { ".,;:".contains($0) }
    return Mention(owner: .other(name), words: index..<index + length)
  }

  /// The owners among the mentions, each once.
  static func owners(_ mentions: [Mention]) -> [Owner] {
    var seen: Set<Owner> = []
    return mentions.map(\.owner).filter { seen.insert($0).inserted }
  }
}
