import ArgumentParser
import Model
import Store

/// `ecne actions list`: action items and proposals.
struct ActionsList: Subcommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List action items and proposals.")

  @OptionGroup var archive: ArchiveOptions
  @OptionGroup var output: OutputOptions
  @Option(help: "Only those with that status (\(statusWords)); may be given several times.")
  var status: [ActionItem.Status] = []
  @Option(help: "Only those of that meeting: M3, #3 or 2019-04-04.")
  var meeting: MeetingArgument?
  @Option(help: "Only those of that owner: a Member State or a party, by code or name.")
  var owner: String?

  private static let statusWords = ActionItem.Status.allCases.map(\.rawValue).joined(separator: ", ")

  func run(in surroundings: Surroundings) throws {
    let reference = try meeting?.reference(in: surroundings)
    let archive = try archive.open(in: surroundings)
    let meeting = try reference.map { try archive.meeting($0).id }
    let found = try archive.actionItems(of: meeting, statuses: status.isEmpty ? nil : Set(status))
    let items = owner.map { name in found.filter { $0.owners.contains(Owner(name)) } } ?? found
    try output.print(
      .actionItems(items), as: ActionItemsDocument(items), ifEmpty: "no action item fits", in: surroundings)
  }
}

extension ActionItem.Status: ExpressibleByArgument {}

extension TextTable {
  /// The list of action items, one row each.
  static func actionItems(_ items: [ActionItem]) -> TextTable {
    TextTable(
      columns: [
        .left("Id"), .left("Status"), .left("Due"), .left("Owner"), .left("From"), .flexible("Text"),
      ],
      rows: items.map { item in
        [
          item.id.description, item.status.rawValue, item.due?.day?.description ?? item.due?.words ?? "",
          item.owners.map(\.abbreviation).joined(separator: ","), item.origin, item.text,
        ]
      })
  }
}

extension ActionItem {
  /// `M3.5`: the meeting and the position on its agenda, or the meeting alone.
  fileprivate var origin: String { anchor.map { "\(meeting).\($0.position)" } ?? meeting.description }
}
