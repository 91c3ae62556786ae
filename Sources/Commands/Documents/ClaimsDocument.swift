import Model

/// What `ecne linkage check --json` and `ecne question check --json` print.
struct ClaimsDocument: Document {
  struct Item: Encodable {
    /// Where the sentence stands.
    var source: String
    var meeting: String
    /// The date of the board against which it is held.
    var asOf: String
    var quantity: String
    var status: String
    var quote: String
    var verdict: String
    /// The convention, in words: `at least 15`.
    var needs: String
    var counted: Int
    var notStated: Int
    var members: Int
  }

  var schema = currentSchema
  /// The key of the question.
  var question: String
  /// Those of the newest meeting first.
  var claims: [Item]
  /// Statuses of today that contact points and networks do not bear out; empty for one meeting.
  var contradictions: [ContradictionDocument]

  init(_ checks: [ClaimCheck], _ contradictions: [LinkageContradiction], on question: Question) {
    self.question = question.key
    claims = checks.map(Item.init)
    self.contradictions = contradictions.map(ContradictionDocument.init)
  }
}

extension ClaimsDocument.Item {
  init(_ check: ClaimCheck) {
    self.init(
      source: check.anchor.reference.description, meeting: check.meeting.id.description,
      asOf: check.meeting.firstDay.description, quantity: check.claim.quantity.rawValue,
      status: check.claim.status, quote: check.claim.quote, verdict: check.verdict.rawValue,
      needs: check.bound.description, counted: check.counted, notStated: check.notStated,
      members: check.members)
  }
}
