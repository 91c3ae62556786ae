/// A status that the offices recorded of a Member State speak for; it holds only once a person records it.
public struct LinkageSuggestion: Hashable, Sendable {
  public let memberState: MemberState
  public let status: AnswerStatus
  /// From when on what speaks for it has held.
  public let since: Day
  public let reason: String

  /// `LV may be same since 2024-03-01: The Office serves as both contact points`
  public var words: String { "\(memberState) may be \(status.word) since \(since): \(reason)" }
}

/// A recorded status that the offices recorded of the Member State do not bear out.
public struct LinkageContradiction: Hashable, Sendable {
  public let memberState: MemberState
  public let status: AnswerStatus
  public let reason: String

  /// `LV is recorded as not linked, but The Office serves as both contact points`
  public var words: String { "\(memberState) is recorded as \(status.word), but \(reason)" }
}

extension NationalNetwork {
  /// What the offices of that day speak for, unless the State has that status, or another one that counts for more.
  ///
  /// Both contact points in one office speak for *same*, the office of the RAS contact point in the network for *linked*.
  public func suggestion(on day: Day, beside standing: AnswerStatus) -> LinkageSuggestion? {
    let known = Self.favourable
    guard let finding = finding(on: day), let status = known.first(where: { $0.code == finding.code }),
      let place = known.firstIndex(of: status), place < known.firstIndex(of: standing) ?? known.count
    else { return nil }
    return LinkageSuggestion(
      memberState: memberState, status: status, since: finding.since, reason: finding.reason)
  }

  /// What speaks against that status on that day; nil where nothing does.
  public func contradiction(of status: AnswerStatus, on day: Day) -> LinkageContradiction? {
    reason(against: status, on: day).map {
      LinkageContradiction(memberState: memberState, status: status, reason: $0)
    }
  }

  private func reason(against status: AnswerStatus, on day: Day) -> String? {
    guard status != .notStated, status != .notAMember else { return nil }
    let finding = finding(on: day)
    guard status.isFavourable else { return finding?.reason }
    guard let ras = contactPoint(.ras, on: day) else { return nil }
    if status.code == Self.same {
      guard let ecne = contactPoint(.ecne, on: day), finding?.code != Self.same else { return nil }
      return "the ECNE contact point is \(ecne.office), the RAS contact point \(ras.office)"
    }
    let isShown = finding != nil || authorities(on: day).isEmpty
    return isShown ? nil : "the network as recorded does not name the RAS contact point, \(ras.office)"
  }

  /// The status that the offices of one day come to.
  private struct Finding {
    let code: String
    let since: Day
    let reason: String
  }

  private func finding(on day: Day) -> Finding? {
    let ras = contactPoint(.ras, on: day)
    if let ras, let ecne = contactPoint(.ecne, on: day), ecne.office.isSame(as: ras.office) {
      return Finding(
        code: Self.same, since: max(ras.period.from, ecne.period.from),
        reason: "\(ras.office) serves as both contact points")
    }
    let member = authorities(on: day).first { authority in
      authority.isRASContactPoint || ras.map { authority.name.isSame(as: $0.office) } ?? false
    }
    return member.map { member in
      Finding(
        code: Self.linked, since: max(member.period.from, ras?.period.from ?? member.period.from),
        reason: "the network names \(member.name), the RAS contact point's office")
    }
  }

  private static let same = "same"
  private static let linked = "linked"
  private static let favourable = Question.contactPointLinkage.statuses.filter(\.isFavourable)
}

extension Board {
  /// The rows that what is recorded of contact points and networks does not bear out.
  public func contradictions(by networks: [NationalNetwork]) -> [LinkageContradiction] {
    judged(by: networks) { $0.contradiction(of: $1, on: asOf) }
  }

  /// What contact points and networks speak for beyond what is recorded.
  public func suggestions(by networks: [NationalNetwork]) -> [LinkageSuggestion] {
    judged(by: networks) { $0.suggestion(on: asOf, beside: $1) }
  }

  private func judged<Judgement>(
    by networks: [NationalNetwork], _ judge: (NationalNetwork, AnswerStatus) -> Judgement?
  ) -> [Judgement] {
    guard question.key == Question.contactPointLinkage.key else { return [] }
    let byState = Dictionary(networks.map { ($0.memberState, $0) }) { first, _ in first }
    return rows.compactMap { row in byState[row.memberState].flatMap { judge($0, row.status) } }
  }
}
