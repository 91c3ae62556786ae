import Store

/// What `ecne log --verify --json` prints.
struct VerificationDocument: Document {
  var schema = currentSchema
  /// How many acts the journal has.
  var acts: Int
  /// The hash of the last act; empty for an empty journal.
  var head: String
  var intact: Bool
  /// The first act that is not as it was written.
  @OrNull var firstBroken: Int?
  /// What stands in the archive otherwise than the journal says.
  var strayed: [String]

  init(_ verification: JournalVerification) {
    acts = verification.acts
    head = verification.head
    intact = verification.isIntact
    firstBroken = verification.firstBroken?.number
    strayed = verification.strayed.map(\.description)
  }
}
