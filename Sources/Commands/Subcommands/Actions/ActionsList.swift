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

  @Flag(help: "The weaker sentences that are no proposals: wishes, announcements, positions.")
  var mentions = false

  private static let statusWords = ActionItem.Status.allCases.map(\.rawValue).joined(separator: ", ")

  func validate() throws {
    guard !mentions || (status.isEmpty && owner == nil) else {
      throw ValidationError("--mentions goes with --meeting only")
    }
  }

  func run(in surroundings: Surroundings) throws {
    let reference = try meeting?.reference(in: surroundings)
    let archive = try archive.open(in: surroundings)
    let meeting = try reference.map { try archive.meeting($0).id }
    if mentions { return try printMentions(of: meeting, in: archive, surroundings) }
    let found = try archive.actionItems(of: meeting, statuses: status.isEmpty ? nil : Set(status))
    let wanted = try owner.map { try owners(typed: $0) } ?? []
    let items = found.filter { item in wanted.allSatisfy(item.owners.contains) }
    try output.print(
      .actionItems(items, on: surroundings.today), as: ActionItemsDocument(items, on: surroundings.today),
      ifEmpty: "no action item fits", in: surroundings)
  }
}

extension ActionsList {
  private func printMentions(
    of meeting: MeetingID?, in archive: Archive, _ surroundings: Surroundings
  ) throws {
    let meetings = try meeting.map { [$0] } ?? archive.meetings().map(\.meeting.id)
    let mentions = try meetings.flatMap { id in
      let version = try archive.versions(of: id).last?.number
      return try archive.mentions(of: id).map { Mention($0, of: id, version: version) }
    }
    let table = TextTable(
      columns: [.left("Id"), .left("Force"), .left("Owner"), .flexible("Sentence")],
      rows: mentions.map { mention in
        let owners = mention.proposal.owners.map(\.abbreviation).joined(separator: ",")
        return [mention.place, mention.proposal.force.rawValue, owners, mention.proposal.quote]
      })
    try output.print(
      table, as: MentionsDocument(mentions), ifEmpty: "nothing weaker is mentioned", in: surroundings)
  }
}

extension ActionItem.Status: ExpressibleByArgument {}

extension TextTable {
  /// The list of action items, one row each.
  static func actionItems(_ items: [ActionItem], on today: Day) -> TextTable {
    TextTable(
      columns: [
        .left("Id"), .left("Status"), .left("Due"), .left("When"), .left("Owner"), .left("From"),
        .flexible("Text"),
      ],
      rows: items.map { item in
        [
          item.id.description, item.status.rawValue, item.due?.day?.description ?? item.due?.words ?? "",
          item.urgency(on: today)?.word ?? "",
          item.owners.map(\.abbreviation).joined(separator: ","), item.origin, item.text,
        ]
      })
  }
}

extension ActionItem {
  /// `M3.5`: the meeting and the position on its agenda, with the version where the current one lacks the sentence;
  /// or the meeting alone.
  fileprivate var origin: String {
    guard let anchor else { return meeting.description }
    return hasLostSentence
      ? "\(meeting)v\(anchor.version).\(anchor.position)" : "\(meeting).\(anchor.position)"
  }
}
