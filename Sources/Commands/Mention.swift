import Model

/// A sentence that is too weak for a proposal, with its place.
struct Mention {
  var proposal: ActionProposal
  /// The passage, `M1v2.3#1`.
  var place: String

  init(_ proposal: ActionProposal, of meeting: MeetingID, version: Int?) {
    self.proposal = proposal
    place =
      PassageReference(
        meeting: .id(meeting), version: version, position: proposal.span.position,
        passage: proposal.span.passage
      ).description
  }
}
