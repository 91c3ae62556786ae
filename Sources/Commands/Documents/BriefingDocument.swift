import Model

/// What `ecne start --json` prints.
struct BriefingDocument: Document {
  struct ToCome: Encodable {
    var id: String
    var title: String
    var date: String
  }

  var schema = currentSchema
  var memberState: String
  var asOf: String
  /// Empty for a State that is no member any more.
  var answers: [StateDocument.Answer]
  /// Open ones, what is due first before the others.
  var actionItems: [ActionItemsDocument.Item]
  /// The next one first.
  var meetings: [ToCome]

  init(_ briefing: Briefing, in setting: ActionItemSetting) {
    memberState = briefing.memberState.code
    asOf = setting.today.description
    answers = briefing.answers.map(StateDocument.Answer.init)
    actionItems = ActionItemsDocument(briefing.actionItems, in: setting).actionItems
    meetings = briefing.meetings.map {
      ToCome(id: $0.id.description, title: $0.title, date: $0.firstDay.description)
    }
  }
}
