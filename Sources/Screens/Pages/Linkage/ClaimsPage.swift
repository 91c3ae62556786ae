import Model
import TerminalUI

/// What minutes claim of shares of the Member States, each held against the board of its date.
struct ClaimsPage: ListPage {
  let question: Question
  var checks: [ClaimCheck] = []
  private(set) var isLoaded = false
  var cursor = ListCursor<ClaimPlace>()

  init(question: Question) { self.question = question }

  var context: Context { .claims }
  var title: String { "Claims of the minutes" }
  var loading: [Effect] { [.loadClaims(question.key)] }
  var subject: EntityReference? { selected.map { .meeting($0.meeting.id) } }
  var reference: String? { selected?.claim.quote }
  var ids: [ClaimPlace] { checks.map { ClaimPlace(anchor: $0.anchor, claim: $0.claim) } }
  var selected: ClaimCheck? { selectedIndex.map { checks[$0] } }

  /// Why there is no claim.
  var emptiness: String { question.withoutClaims }

  func text(ofRow index: Int) -> String {
    let check = checks[index]
    return "\(check.verdict.words) \(check.meeting.firstDay) \(check.words) \(check.claim.quote)"
  }

  func availability(of command: Command, on id: ClaimPlace?, in session: Session) -> Availability? {
    command == .open ? .when(id != nil, otherwise: emptiness) : nil
  }

  mutating func perform(_ command: Command, on id: ClaimPlace?, in session: Session) -> [Step] {
    selected.map { [.open(MinutesPage(at: $0.anchor))] } ?? []
  }

  mutating func receive(_ reply: Reply, in session: Session) -> [Step] {
    guard case .claims(let checks) = reply else { return [] }
    self.checks = checks
    isLoaded = true
    return []
  }
}

/// Which claim is meant: a sentence may make several.
struct ClaimPlace: Hashable, Sendable {
  let anchor: Anchor
  let claim: QuantifiedClaim
}
