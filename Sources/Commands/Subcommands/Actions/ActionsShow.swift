import ArgumentParser
import Model
import Store

/// `ecne actions show A17`: all that is known of action items.
struct ActionsShow: Subcommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Show action items with sentence and history.")

  @OptionGroup var archive: ArchiveOptions
  @OptionGroup var output: OutputOptions
  @Argument(help: "Action items, A17.", transform: ActionItemID.argument)
  var items: [ActionItemID]

  func run(in surroundings: Surroundings) throws {
    let archive = try archive.open(in: surroundings)
    let items = try items.map(archive.actionItem)
    if output.json {
      try surroundings.print(json(ActionItemsDocument(items, in: archive.setting(in: surroundings))))
    } else if output.plain {
      try surroundings.print(TextTable.actionItems(items, in: archive.setting(in: surroundings)).tabSeparated)
    } else {
      let cards = try items.map { try card($0, archive: archive, in: surroundings) }
      try surroundings.print(cards.joined(separator: "\n"))
    }
  }

  private func card(_ item: ActionItem, archive: Archive, in surroundings: Surroundings) throws -> String {
    let meeting = try archive.meeting(.id(item.meeting))
    let setting = try archive.setting(in: surroundings)
    let crossed = item.crossed(setting.meetings, until: setting.today)
    let same =
      try item.mergedInto
      ?? Duplicates(in: archive.actionItems(of: item.meeting)).counterpart(of: item.id)
    let owners = item.owners.map { $0.named(on: meeting.firstDay) }
    let facts: [(String, String?)] = [
      ("status", item.status.rawValue), ("text", item.text),
      ("quote", item.quote.isEmpty ? nil : item.quote), ("source", item.anchor?.reference.description),
      ("", item.hasLostSentence ? "the current minutes do not have this sentence any more" : nil),
      ("meeting", "\(meeting.id) \(meeting.firstDay) \(meeting.title)"), ("force", item.force.rawValue),
      ("carried", crossed.isEmpty ? nil : "over " + crossed.map(\.id.description).joined(separator: ", ")),
      ("owners", item.owners.isEmpty ? nil : owners.joined(separator: ", ")),
      ("due", item.due.map(inWords)), ("", item.urgency(on: surroundings.today)?.description),
      ("note", item.note.isEmpty ? nil : item.note),
      ("closed", item.closing.map(inWords)),
      ("evidence", item.closing.flatMap { $0.evidence.isEmpty ? nil : $0.evidence }),
      ("reopened", item.reopenedOn?.description),
      (item.mergedInto == nil ? "perhaps" : "merged", same.map { "the same as \($0)" }),
    ]
    let history = try archive.acts(about: .actionItem(item.id)).reversed().map { act in
      ("act \(act.id)", "\(act.inBrussels)  \(act.actor.name)  \(act.words)")
    }
    let answers = setting.board(of: item)?.facts ?? []
    let rows =
      (facts + answers).compactMap { name, value in value.map { [name, $0] } } + history.map { [$0, $1] }
    return TextTable(columns: [.left(item.id.description), .flexible("")], rows: rows).aligned(
      in: surroundings.columns)
  }

  private func inWords(_ due: DueDate) -> String {
    let words = due.words.isEmpty ? "" : "\"\(due.words)\""
    return [due.day?.description ?? "", words].filter { !$0.isEmpty }.joined(separator: " ")
  }

  private func inWords(_ closing: ActionItem.Closing) -> String {
    "\(closing.day) by \(closing.by)" + (closing.reason.isEmpty ? "" : ": \(closing.reason)")
  }
}

extension Board {
  /// What a card says of the answers to an action item: the strip, and who gave which one.
  fileprivate var facts: [(String, String?)] {
    let named = question.recordable.map { status -> (String, String?) in
      let codes = rows.filter { $0.status == status }.map(\.memberState.code)
      return (status.word, codes.isEmpty ? nil : codes.joined(separator: " "))
    }
    return [("answers", "\(share)  \(strip)"), ("", inWords)] + named
  }
}
