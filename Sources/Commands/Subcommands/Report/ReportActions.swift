import ArgumentParser
import Model
import Store

/// What every report of action items takes.
struct ReportOptions: ParsableArguments {
  @OptionGroup var archive: ArchiveOptions
  @Option(help: "What it is written as: \(ReportFormat.allCases.map(\.rawValue).joined(separator: ", ")).")
  var format = ReportFormat.text
  @Option(
    help: ArgumentHelp("The date against which due dates are held (default: today).", valueName: "date"))
  var date: TypedDay?
  @Option(help: ArgumentHelp("Write it to that file.", valueName: "file"), completion: .file())
  var output: String?

  /// Opens the archive, lets `report` be made of it, and writes that.
  func run(
    in surroundings: Surroundings,
    _ report: (_ archive: Archive, _ setting: ActionItemSetting) throws -> ActionItemsReport
  ) throws {
    let day = try date?.day(in: surroundings)
    let archive = try archive.open(in: surroundings)
    var setting = try archive.setting(in: surroundings)
    setting.today = day ?? setting.today
    let text = try report(archive, setting).written(as: format, width: surroundings.columns)
    if let output {
      try surroundings.write(text.cleaned(as: format), toFile: output)
    } else {
      try surroundings.write(.data, text.cleaned(as: format))
    }
  }
}

extension String {
  /// Without anything that could steer a terminal; a calendar needs its carriage returns and is clean already.
  fileprivate func cleaned(as format: ReportFormat) -> String {
    if format == .icalendar { return self }
    return withoutControls + (hasSuffix("\n") ? "" : "\n")
  }
}

/// `ecne report actions`: all action items, or those that pass a filter.
struct ReportActions: Subcommand {
  static let configuration = CommandConfiguration(
    commandName: "actions", abstract: "Report action items, all or those that a filter wants.")

  @OptionGroup var options: ReportOptions
  @Option(help: "Divide it by meeting, owner or due.")
  var groupBy = ActionItemGrouping.meeting
  @Argument(parsing: .allUnrecognized, help: ArgumentHelp("Which ones are wanted.", valueName: "filter"))
  var filter: [String] = []

  func run(in surroundings: Surroundings) throws {
    try options.run(in: surroundings) { archive, setting in
      let filter = try ActionItemFilter(arguments: filter, today: setting.today, in: surroundings)
      let items = try archive.actionItems().filter { filter.matches($0, in: setting) }
      return ActionItemsReport(
        title: filter.isEmpty ? "Action items" : "Action items: \(filter.text)", setting: setting,
        sections: items.divided(by: groupBy, in: setting))
    }
  }
}

/// `ecne report owners`: what everybody still has to do.
struct ReportOwners: Subcommand {
  static let configuration = CommandConfiguration(
    commandName: "owners", abstract: "Report open action items per owner, ready for a mail.")

  @OptionGroup var options: ReportOptions

  func run(in surroundings: Surroundings) throws {
    try options.run(in: surroundings) { archive, setting in
      ActionItemsReport(
        title: "Open action items per owner on \(setting.today)", setting: setting,
        sections: try archive.actionItems(statuses: [.open]).divided(by: .owner, in: setting))
    }
  }
}

/// `ecne report arising`: what the next meeting has to look at.
struct ReportArising: Subcommand {
  static let configuration = CommandConfiguration(
    commandName: "arising",
    abstract: "Report actions arising for the next meeting: whatever is open until then.")

  @OptionGroup var options: ReportOptions

  func run(in surroundings: Surroundings) throws {
    try options.run(in: surroundings) { archive, setting in
      let next = setting.meetings.filter { $0.firstDay >= setting.today && $0.kind == .plenary }
        .min { ($0.firstDay, $0.id) < ($1.firstDay, $1.id) }
      let name = next.map { "\($0.title), \($0.firstDay)" } ?? "the next meeting"
      let items = try archive.actionItems(statuses: [.open])
      let carried = next.map {
        Set(MeetingStanding(of: $0, items: items, meetings: setting.meetings).carried)
      }
      return ActionItemsReport(
        title: "Actions arising for \(name)", setting: setting,
        sections: items.filter { carried?.contains($0.id) != false }.divided(by: .meeting, in: setting))
    }
  }
}

/// `ecne report meeting M3`: minutes with the action items of each agenda item.
struct ReportMeeting: Subcommand {
  static let configuration = CommandConfiguration(
    commandName: "meeting", abstract: "Report the minutes of a meeting with their action items.")

  @OptionGroup var options: ReportOptions
  @Argument(help: "A meeting: M3, #3 or 2019-04-04.")
  var meeting: MeetingArgument

  func run(in surroundings: Surroundings) throws {
    let reference = try meeting.reference(in: surroundings)
    try options.run(in: surroundings) { archive, setting in
      let minutes = try archive.currentMinutes(of: reference, version: nil)
      let items = try archive.actionItems(of: minutes.meeting.id).filter { $0.status != .rejected }
      let sections = minutes.agenda.map { part in
        ActionItemsReport.Section(
          title: [minutes.numbering[part.position], part.title].filter { !$0.isEmpty }.joined(
            separator: "  "),
          paragraphs: part.passages.map(\.text),
          items: items.filter { !$0.hasLostSentence && $0.anchor?.position == part.position })
      }
      let rest = items.filter { $0.hasLostSentence || $0.anchor == nil }
      let others = ActionItemsReport.Section(title: "Not in these minutes", items: rest)
      return ActionItemsReport(
        title: "\(minutes.meeting.title), \(minutes.meeting.firstDay)", setting: setting,
        sections: sections + (rest.isEmpty ? [] : [others]))
    }
  }
}

extension [ActionItem] {
  fileprivate func divided(
    by grouping: ActionItemGrouping, in setting: ActionItemSetting
  ) -> [ActionItemsReport.Section] {
    grouping.groups(of: self, in: setting).map { ActionItemsReport.Section(title: $0.title, items: $0.items) }
  }
}
