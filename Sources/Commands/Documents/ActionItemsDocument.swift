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
    @OrNull var due: String?
    /// The date as the minutes print it; empty where a person gave it.
    var dueWords: String
    var meeting: String
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
    /// The act that last touched it, for --if-revision.
    var revision: Int
  }

  var schema = currentSchema
  var actionItems: [Item]

  init(_ items: [ActionItem]) { actionItems = items.map(Item.init) }
}

extension ActionItemsDocument.Item {
  init(_ item: ActionItem) {
    self.init(
      id: item.id.description, status: item.status.rawValue, text: item.text, quote: item.quote,
      force: item.force.rawValue, owners: item.owners.map(\.description), due: item.due?.day?.description,
      dueWords: item.due?.words ?? "", meeting: item.meeting.description,
      agendaPosition: item.anchor?.position, source: item.anchor?.reference.description,
      anchor: item.anchor.map { _ in item.hasLostSentence ? "vanished" : "current" }, note: item.note,
      doneOn: item.closing?.day.description, doneBy: item.closing?.by, reason: item.closing?.reason,
      revision: item.revision.number)
  }
}
