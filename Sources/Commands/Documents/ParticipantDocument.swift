import Model

/// One line of a list of participants, in every document that has one.
struct ParticipantDocument: Encodable {
  var body: String
  @OrNull var role: String?
  @OrNull var name: String?

  init(_ participant: Participant) {
    body = participant.body
    role = participant.role
    name = participant.name
  }
}
