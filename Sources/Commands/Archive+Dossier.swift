import MinutesReader
import Model
import Store

extension Archive {
  /// All that is known of a Member State today; its names are those by which the reader knows it.
  ///
  /// E-mail addresses are in it only for a reader who may see them, and whom they are asked for.
  func dossier(
    of state: MemberState, in setting: ActionItemSetting, addressesFor reader: Actor? = nil
  ) throws -> Dossier {
    let questions = try questions()
    let entries = try questions.flatMap { try self.entries(of: $0.key, for: state) }
    let items = try actionItems(statuses: [.open, .proposed])
    let asking = items.filter { $0.status == .open && setting.board(of: $0) != nil }
    let own = items.filter { item in
      item.owners.contains(.memberState(state)) && !asking.contains { $0.id == item.id }
    }
    let network = try network(of: state)
    let linkage = try board(of: Question.contactPointLinkage.key, asOf: setting.today)
    // An address file that cannot be read takes nothing else off the screen; 'ecne contacts --emails' says why.
    let addresses = reader.flatMap { try? emailAddresses(of: network.contactPoints, for: $0) }
    return Dossier(
      memberState: state, questions: questions, answers: try answers(of: state, today: setting.today),
      entries: entries, actionItems: own,
      openAnswers: asking.filter { setting.board(of: $0)?.missing.contains(state) ?? false },
      passages: try passages(naming: state, or: MinutesReader.names(of: state)),
      standing: NetworkStanding(network, on: linkage, emailAddresses: addresses ?? [:]))
  }

  /// Where the State stands on each question; nowhere where it is no member today.
  func answers(of state: MemberState, today: Day) throws -> [Dossier.Answer] {
    try questions().flatMap { question in
      try board(of: question.key, asOf: today).rows.filter { $0.memberState == state }.map {
        Dossier.Answer(question: question, row: $0)
      }
    }
  }
}
