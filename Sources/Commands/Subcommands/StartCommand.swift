import ArgumentParser
import Model
import Store

/// `ecne start`: what concerns the user's own Member State.
struct StartCommand: Subcommand {
  static let configuration = CommandConfiguration(
    commandName: "start",
    abstract: "Show what concerns a Member State: its answers, what it has to do, the next meetings.")

  @OptionGroup var archive: ArchiveOptions
  @OptionGroup var output: OutputOptions
  @Argument(
    help: "A Member State by code or name (default: ECNE_OWN_STATE, else own_state in config.toml).",
    transform: MemberState.argument)
  var state: MemberState?

  func run(in surroundings: Surroundings) throws {
    guard let state = try state ?? surroundings.configuration().ownState else {
      throw Failure(
        .usage, "no Member State is yours; name one, or set ECNE_OWN_STATE or own_state in config.toml")
    }
    let archive = try archive.open(in: surroundings)
    let briefing = try archive.briefing(of: state, today: surroundings.today)
    let setting = try archive.setting(in: surroundings)
    if output.json {
      try surroundings.print(json(BriefingDocument(briefing, in: setting)))
    } else if output.plain {
      try surroundings.print(TextTable.actionItems(briefing.actionItems, in: setting).tabSeparated)
    } else {
      try surroundings.print(briefing.text(in: setting, width: surroundings.columns))
    }
  }
}

extension Briefing {
  fileprivate func text(in setting: ActionItemSetting, width: Int) -> String {
    let meetings = TextTable(
      columns: [.left("Id"), .left("Date"), .flexible("Meeting")],
      rows: meetings.map { [$0.id.description, $0.firstDay.description, $0.title] })
    let sections = [
      ("Answers today", TextTable.answers(answers)), ("To do", .actionItems(actionItems, in: setting)),
      ("Meetings to come", meetings),
    ]
    let shown = sections.map { title, table in
      "\n\(title)\n\n" + (table.rows.isEmpty ? "none\n" : table.aligned(in: width))
    }
    return "\(memberState) \(memberState.englishName) on \(setting.today)\n" + shown.joined()
  }
}
