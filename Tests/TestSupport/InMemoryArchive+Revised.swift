import Model
import Screens

extension InMemoryArchive {
  /// The sample after the second meeting's minutes were revised: item 1 lost its sentence, the others followed theirs,
  /// and the new version states something of Estonia.
  public static let revised: InMemoryArchive = {
    var archive = sample
    let id = MeetingID(2)
    guard var minutes = archive.minutes[id] else { return archive }
    archive.earlier[id] = minutes
    archive.earlier[id]?.version.supersededBy = 2
    let old = minutes.agenda
    minutes.version = MinutesVersion(
      meeting: id, number: 2, status: .circulated, fileName: "second-revised.txt", sha256: "")
    minutes.agenda = revised(old)
    archive.minutes[id] = minutes
    let difference = MinutesDifference(from: old, to: minutes.agenda)
    for index in archive.actionItems.indices {
      let anchor = archive.actionItems[index].anchor
      let span = anchor.flatMap { difference.counterpart(of: $0.span) }
      archive.actionItems[index].hasLostSentence = span == nil
      guard let span else { continue }
      archive.actionItems[index].anchor = Anchor(
        meeting: id, version: 2, position: span.position, passage: span.passage, range: span.range)
    }
    archive.entries = MemberState(named: "EE").map { [statement(of: $0, in: minutes)] } ?? []
    archive.claims = claims(in: minutes)
    return archive
  }()

  /// Two sentences taken for claims: one that nothing shows yet, one that Belgium's letter contradicts.
  private static func claims(in minutes: Minutes) -> [ClaimCheck] {
    let declared = MemberState.all.prefix(1).map { state in
      Entry(
        id: EntryID(1), question: Question.contactPointLinkage.key, memberState: state, status: "not_linked",
        validFrom: minutes.meeting.firstDay, source: .letter("a letter"), act: ActID(1))
    }
    let board = Board(question: .contactPointLinkage, asOf: minutes.meeting.firstDay, entries: declared)
    return [(QuantifiedClaim.Quantity.majority, "linked", 1), (.none, "not_linked", 2)].map { claim in
      let text = minutes.agenda[1].passages[claim.2 - 1].text
      let anchor = Anchor(
        meeting: minutes.meeting.id, version: 2, position: 2, passage: claim.2, range: 0..<text.utf8.count)
      return ClaimCheck(
        QuantifiedClaim(quantity: claim.0, status: claim.1, span: anchor.span, quote: text),
        of: minutes.meeting, at: anchor, against: board)
    }
  }

  private static func revised(_ agenda: [AgendaItem]) -> [AgendaItem] {
    var agenda = agenda
    agenda[0].passages[0].text = "The Chair welcomed the delegations."
    agenda[1].passages[0].text = agenda[1].passages[0].text.replacing("30 April", with: "15 May")
    agenda[1].passages.append(
      Passage(text: "Estonia confirmed that its contact point belongs to the national network."))
    agenda[2].label = "3"
    agenda[2].passages[0].text += " The agenda was adopted without changes."
    return agenda
  }

  private static func statement(of state: MemberState, in minutes: Minutes) -> Entry {
    let text = minutes.agenda[1].passages[2].text
    let anchor = Anchor(
      meeting: minutes.meeting.id, version: 2, position: 2, passage: 3, range: 0..<text.utf8.count)
    return Entry(
      id: EntryID(1), question: Question.contactPointLinkage.key, memberState: state, status: "linked",
      validFrom: minutes.meeting.firstDay, source: .minutes(anchor, quote: text), standing: .proposed,
      act: ActID(1))
  }
}
