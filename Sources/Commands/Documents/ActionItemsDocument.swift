import Model

/// What `ecne actions --json` prints, and every command that changes action items with `--json`.
struct ActionItemsDocument: Document {
  struct Item: Encodable {
    var id: String
    /// proposed, rejected, open, done or dropped.
    var status: String
    var text: String
    /// The exact sentence of the minutes; empty where no sentence asks for it.
    var quote: String
    var force: String
    var owners: [String]
    /// Of the Member States that it asks each for an answer, in protocol order; empty where it asks no two.
    var answers: [LinkageDocument.Item]
    @OrNull var due: String?
    /// The date as the minutes print it; empty where a person gave it.
    var dueWords: String
    /// From today to the due date, negative where it is overdue; null unless it is open and has a date.
    @OrNull var daysLeft: Int?
    var meeting: String
    /// The later meetings that it was carried to, oldest first.
    var crossed: [String]
    @OrNull var agendaPosition: Int?
    @OrNull var source: String?
    /// Whether its sentence stands in the current minutes: current or vanished; null where it has none.
    @OrNull var anchor: String?
    var note: String
    /// When and by whom it was closed, whether done or dropped.
    @OrNull var doneOn: String?
    @OrNull var doneBy: String?
    /// Why it was dropped.
    @OrNull var reason: String?
    /// What shows that it was done.
    @OrNull var evidence: String?
    @OrNull var reopenedOn: String?
    /// The item that it was found to be the same as.
    @OrNull var mergedInto: String?
    /// An earlier item of the same meeting that it seems to repeat, where that was asked for.
    @OrNull var duplicateOf: String?
    /// The act that last touched it, for --if-revision.
    var revision: Int
  }

  var schema = currentSchema
  var actionItems: [Item]

  init(
    _ items: [ActionItem], in setting: ActionItemSetting, originals: [ActionItemID: ActionItemID] = [:]
  ) {
    actionItems = items.map { Item($0, in: setting, original: originals[$0.id]) }
  }
}

extension ActionItemsDocument.Item {
  init(_ item: ActionItem, in setting: ActionItemSetting, original: ActionItemID?) {
    let today = setting.today
    self.init(
      id: item.id.description, status: item.status.rawValue, text: item.text, quote: item.quote,
      force: item.force.rawValue, owners: item.owners.map(\.description),
      answers: setting.board(of: item)?.rows.map { LinkageDocument.Item($0) } ?? [],
      due: item.due?.day?.description,
      dueWords: item.due?.words ?? "",
      daysLeft: item.urgency(on: today) == nil
        ? nil : item.due?.day.map { $0.sinceEpoch - today.sinceEpoch },
      meeting: item.meeting.description,
      crossed: item.crossed(setting.meetings, until: today).map(\.id.description),
      agendaPosition: item.anchor?.position, source: item.anchor?.reference.description,
      anchor: item.anchor.map { _ in item.hasLostSentence ? "vanished" : "current" }, note: item.note,
      doneOn: item.closing?.day.description, doneBy: item.closing?.by, reason: item.closing?.reason,
      evidence: item.closing?.evidence, reopenedOn: item.reopenedOn?.description,
      mergedInto: item.mergedInto?.description, duplicateOf: original?.description,
      revision: item.revision.number)
  }
}
