import Model

/// What `ecne state --json` prints.
struct StateDocument: Document {
  struct Answer: Encodable {
    var question: String
    var title: String
    var status: String
    @OrNull var since: String?
    @OrNull var source: String?
    @OrNull var quote: String?
  }

  var schema = currentSchema
  var memberState: String
  var name: String
  var ownName: String
  var memberSince: String
  @OrNull var memberUntil: String?
  /// Today; empty for a State that is no member any more.
  var answers: [Answer]
  /// Of all questions, one after the other, oldest first.
  var entries: [EntriesDocument.Item]
  /// Of any time; without e-mail addresses.
  var contactPoints: [ContactPointsDocument.Item]
  /// Of any time.
  var authorities: [AuthoritiesDocument.Item]
  @OrNull var suggestion: SuggestionDocument?
  @OrNull var contradiction: ContradictionDocument?
  /// Open and proposed ones that it is to do by itself.
  var actionItems: [ActionItemsDocument.Item]
  /// Open ones that ask it among others and that it has not answered.
  var openAnswers: [ActionItemsDocument.Item]
  /// Newest meeting first.
  var passages: [HitsDocument.Item]

  init(_ dossier: Dossier, in setting: ActionItemSetting) {
    let state = dossier.memberState
    memberState = state.code
    name = state.englishName
    ownName = state.ownName
    memberSince = state.since.description
    memberUntil = state.until?.description
    answers = dossier.answers.map(Answer.init)
    entries = dossier.entries.map(EntriesDocument.Item.init)
    contactPoints = (dossier.standing?.network.contactPoints ?? []).map { ContactPointsDocument.Item($0) }
    authorities = (dossier.standing?.network.authorities ?? []).map(AuthoritiesDocument.Item.init)
    suggestion = dossier.standing?.suggestion.map(SuggestionDocument.init)
    contradiction = dossier.standing?.contradiction.map(ContradictionDocument.init)
    actionItems = ActionItemsDocument(dossier.actionItems, in: setting).actionItems
    openAnswers = ActionItemsDocument(dossier.openAnswers, in: setting).actionItems
    passages = dossier.passages.map(HitsDocument.Item.init)
  }
}

extension StateDocument.Answer {
  init(_ answer: Dossier.Answer) {
    let entry = answer.row.entry
    self.init(
      question: answer.question.key, title: answer.question.title, status: answer.row.status.code,
      since: entry?.validFrom.description, source: entry?.source.description, quote: entry?.source.quote)
  }
}
