import Model

/// The beginning of what one speaker says: `COM: We shall see.`
enum SpeakerTurn {
  static func begins(_ text: String, lexicon: LexiconIndex) -> Bool {
    guard let end = endOfName(text) else { return false }
    let name = String(text[..<end])
    let wording = TaggedWords(name, lexicon: lexicon)
    guard !wording.words.isEmpty else { return false }
    if isPerson(wording) { return true }
    let isInCapitals = wording.words.allSatisfy { $0.shape == .capitals || $0.range.count == 1 }
    var covered = 0
    for hit in wording.hits {
      guard case .owner = hit.meaning, hit.words.lowerBound >= covered,
        (covered..<hit.words.lowerBound).allSatisfy({
          isInCapitals || wording.isA(.conjunction, at: $0) || wording.isA(.article, at: $0)
            || wording.isA(.doer, at: $0)
        })
      else { continue }
      covered = hit.words.upperBound
    }
    // "BULGARIA (by video)": how somebody takes part stands aside.
    let isAside =
      covered > 0 && covered < wording.words.count && wording.words[covered].gap.contains(.opening)
    return covered == wording.words.count || isAside && name.last == ")"
  }

  /// Whoever has the floor: `COM: We shall see.`
  static func speakers(of text: String, lexicon: LexiconIndex) -> [Owner] {
    guard begins(text, lexicon: lexicon), let end = endOfName(text) else { return [] }
    let name = String(text[..<end])
    let named = TaggedWords(name, lexicon: lexicon).mentions.map(\.owner).distinct
    // "Mr Daly (Returning Officers)": for whom he speaks.
    guard named.isEmpty, let open = name.firstIndex(of: "("), name.last == ")" else { return named }
    return [Owner(String(name[name.index(after: open)...].dropLast()))]
  }

  /// The Member States among those who have the floor.
  static func states(of text: String, lexicon: LexiconIndex) -> [MemberState] {
    speakers(of: text, lexicon: lexicon).compactMap { owner in
      if case .memberState(let state) = owner { state } else { nil }
    }
  }

  /// `Ms Byrne`, `Mr Daly (Returning Officers)`
  private static func isPerson(_ name: TaggedWords) -> Bool {
    name.words.count > 1 && name.isA(.doer, at: 0) && name.words[0].range.count < 5
      && name.words[0].shape != .small && name.words[1].shape != .small
  }

  /// Before `:`, `. –`, or the dash behind a name in capitals, `MME DUARTE (Portugal) – `.
  static func endOfName(_ text: String) -> String.Index? {
    let capitals = text.dashBehindCapitals.map {
      text.utf8.distance(from: text.startIndex, to: $0.lowerBound)
    }
    var stop: Int?
    for (offset, byte) in text.utf8.prefix(60).enumerated() {
      switch byte {
      case UInt8(ascii: ":"): return text.utf8.index(text.startIndex, offsetBy: offset)
      case UInt8(ascii: "."): stop = offset
      case UInt8(ascii: " "): continue
      case UInt8(ascii: "-"), 0xE2:
        // A dash behind the stop; anything else begins a sentence.
        if let stop, offset - stop == 2 { return text.utf8.index(text.startIndex, offsetBy: stop) }
        if offset - 1 == capitals { return text.utf8.index(text.startIndex, offsetBy: offset - 1) }
      default:
        // "M. Sousa"
        guard stop ?? 0 < 4 else { return nil }
        stop = nil
      }
    }
    return nil
  }
}
