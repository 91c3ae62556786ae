import Model

/// What `ecne actions list --mentions --json` prints.
struct MentionsDocument: Document {
  struct Item: Encodable {
    /// The passage, `M1v2.3#1`.
    var id: String
    /// wish, announcement or position.
    var force: String
    var quote: String
    var owners: [String]
    @OrNull var due: String?
    var dueWords: String
  }

  var schema = currentSchema
  var mentions: [Item]

  init(_ mentions: [Mention]) {
    self.mentions = mentions.map { mention in
      let proposal = mention.proposal
      return Item(
        id: mention.place, force: proposal.force.rawValue, quote: proposal.quote,
        owners: proposal.owners.map(\.description), due: proposal.due?.day?.description,
        dueWords: proposal.due?.words ?? "")
    }
  }
}
