import ArgumentParser
import Model
import Store

/// `ecne actions list`: action items and proposals.
struct ActionsList: Subcommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List action items and proposals.",
    discussion: """
      A filter is made of words with a colon: is:open is:overdue owner:COM ms:LV due:<2019-05-01 meeting:M3 at:M3 \
      force:deadline, @NAME for a saved filter, and free words. A minus before one wants the contrary (-is:done), \
      commas stand between alternatives (is:open,proposed). All of it may be one word of the shell: 'is:open ms:LV'.
      """)

  @OptionGroup var archive: ArchiveOptions
  @OptionGroup var output: OutputOptions
  @Option(help: "Only those with that status (\(statusWords)); may be given several times.")
  var status: [ActionItem.Status] = []
  @Option(help: "Only those of that meeting: M3, #3 or 2019-04-04.")
  var meeting: MeetingArgument?
  @Option(help: "Only those of that owner: a Member State or a party, by code or name.")
  var owner: String?

  @Option(help: "Divide the list by meeting, owner or due date (\(groupings)).")
  var groupBy: ActionItemGrouping?

  @Flag(help: "The weaker sentences that are no proposals: wishes, announcements, positions.")
  var mentions = false

  @Argument(parsing: .allUnrecognized, help: ArgumentHelp("Which ones are wanted.", valueName: "filter"))
  var filter: [String] = []

  private static let groupings = ActionItemGrouping.allCases.map(\.rawValue).joined(separator: ", ")
  private static let statusWords = ActionItem.Status.allCases.map(\.rawValue).joined(separator: ", ")

  func validate() throws {
    if let option = filter.first(where: { $0.hasPrefix("--") }) {
      throw ValidationError("unknown option '\(option)'")
    }
    guard !mentions || (status.isEmpty && owner == nil && filter.isEmpty && groupBy == nil) else {
      throw ValidationError("--mentions goes with --meeting only")
    }
  }

  func run(in surroundings: Surroundings) throws {
    let reference = try meeting?.reference(in: surroundings)
    let archive = try archive.open(in: surroundings)
    let meeting = try reference.map { try archive.meeting($0).id }
    if mentions { return try printMentions(of: meeting, in: archive, surroundings) }
    let setting = try archive.setting(in: surroundings)
    let filter = try ActionItemFilter(arguments: filter, today: setting.today, in: surroundings)
    let owners = try owner.map { try Commands.owners(typed: $0) } ?? []
    let items = try archive.actionItems(of: meeting, statuses: status.isEmpty ? nil : Set(status))
      .filter { item in owners.allSatisfy(item.owners.contains) && filter.matches(item, in: setting) }
    try print(items, in: setting, surroundings)
  }

  private func print(
    _ items: [ActionItem], in setting: ActionItemSetting, _ surroundings: Surroundings
  ) throws {
    guard let groupBy, !output.json, !output.plain, !items.isEmpty else {
      return try output.print(
        .actionItems(items, in: setting), as: ActionItemsDocument(items, in: setting),
        ifEmpty: "no action item fits", in: surroundings)
    }
    let groups = groupBy.groups(of: items, in: setting).map { group in
      let table = TextTable.actionItems(group.items, in: setting).aligned(in: surroundings.columns)
      return "\(group.title): \(counted(group.items.count, "item"))\n\(table)"
    }
    try surroundings.print(groups.joined(separator: "\n"))
  }
}

extension ActionItemGrouping: ExpressibleByArgument {}

extension ActionItemFilter {
  /// Reads the words of a shell, which has taken the quotes away; saved filters may be among them.
  init(arguments: [String], today: Day, in surroundings: Surroundings) throws {
    var line = arguments.map(Self.requoted).joined(separator: " ")
    let saved = line.contains("@") ? try surroundings.savedFilters() : SavedFilters()
    do {
      line = try saved.expanding(line)
      try self.init(line, today: today)
    } catch {
      throw Failure(.usage, "the filter is not understood \(error.words) (\(line))")
    }
  }

  private static func requoted(_ word: String) -> String {
    guard word.contains(" "), !word.contains("\""), !hasSeveralTerms(word) else { return word }
    guard let colon = word.firstIndex(of: ":") else { return "\"\(word)\"" }
    return "\(word[...colon])\"\(word[word.index(after: colon)...])\""
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
  static func actionItems(_ items: [ActionItem], in setting: ActionItemSetting) -> TextTable {
    TextTable(
      columns: [
        .left("Id"), .left("Status"), .left("Due"), .left("When"), .left("Owner"),
        .left("Answers"), .left("From"), .flexible("Text"),
      ],
      rows: items.map { item in
        [
          item.id.description, item.status.rawValue, item.due?.day?.description ?? item.due?.words ?? "",
          item.urgency(on: setting.today)?.word ?? "",
          item.owners.map(\.abbreviation).joined(separator: ","), setting.board(of: item)?.share ?? "",
          item.origin, item.text,
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
