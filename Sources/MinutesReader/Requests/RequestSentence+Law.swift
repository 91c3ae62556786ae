/// What a law asks is no request of the meeting's.
extension RequestSentence {
  /// "The Regulation asks each Member State to …" is a standing rule, no request of the meeting.
  func isLaw(_ match: Match) -> Bool {
    if isUnderLawOfState, match.pattern.force != .undertaking { return true }
    // "Members shall, in accordance with Rule 9, keep drafts confidential."
    if match.pattern.before == .party, match.pattern.rest.isEmpty, match.words.count == 1, due == nil,
      match.pattern.force == .request
    {
      return wording.all(.law).contains { $0.lowerBound < match.words.upperBound + 6 }
    }
    // "Under Article 8, service providers are to keep their records."
    if match.pattern.before != nil, match.pattern.force == .request, wording.isA(.preposition, at: 0),
      !wording.isA(.past, at: match.words.lowerBound),
      wording.words.indices.prefix(3).contains(where: { wording.isA(.law, at: $0) })
    {
      return true
    }
    guard match.pattern.before == nil || match.pattern.needsDate else { return false }
    // "Recalled that the statute obliges new members to pay within thirty days."
    if match.pattern.force == .deadline,
      wording.all(.law).contains(where: { (0..<4).contains($0.lowerBound - match.words.upperBound) })
    {
      return true
    }
    // "Under Article 4, a host authority must answer."
    if match.pattern.before == .party, wording.isA(.preposition, at: 0),
      wording.words.indices.prefix(6).contains(where: { wording.isA(.law, at: $0) })
    {
      return true
    }
    return (max(0, match.words.lowerBound - 6)..<match.words.lowerBound).contains { index in
      wording.isA(.law, at: index)
        && (index..<match.words.lowerBound).allSatisfy {
          wording.words[$0 + 1].gap.isDisjoint(with: [.comma, .semicolon])
        }
    }
  }

  /// "Under Lithuanian law, applications must be lodged by then."
  var isUnderLawOfState: Bool {
    guard wording.isA(.preposition, at: 0),
      let law = wording.words.indices.prefix(6).first(where: { wording.isA(.law, at: $0) })
    else { return false }
    return doers.mentions.contains { mention in
      guard case .memberState = mention.owner else { return false }
      // "Under the law of Lithuania", and not "in Lithuania the law was changed"
      let isOfState = (0...1).contains { wording.isA(.genitive, at: law + 1 + $0) }
      let isBefore =
        mention.words.upperBound == law
        || mention.words.upperBound == law - 1 && !wording.isA(.article, at: law - 1)
      return isBefore && mention.words.lowerBound < 3
        || isOfState && (0..<4).contains(mention.words.lowerBound - law)
    }
  }
}
