import ArgumentParser
import Model
import Store

/// `ecne actions add TEXT --source M3.5#2`: an open action item that no reader proposed.
struct ActionsAdd: Subcommand {
  static let configuration = CommandConfiguration(
    commandName: "add", abstract: "Add an open action item.",
    discussion: "Give --source where a sentence of the minutes asks for it, else --meeting.")

  @OptionGroup var archive: ArchiveOptions
  @OptionGroup var output: OutputOptions
  @Option(help: "The meeting it came out of: M3, #3 or 2019-04-04.")
  var meeting: MeetingArgument?
  @Option(help: "The passage that asks for it: M3.5#2.", transform: PassageReference.argument)
  var source: PassageReference?
  @Option(help: "Words of the one sentence of the passage that is meant.")
  var quote: String?
  @Option(help: "Who is to do it: a Member State or a party, by code or name; may be given several times.")
  var owner: [String] = []
  @Option(help: ArgumentHelp("When it is due.", valueName: "date"))
  var due: TypedDay?
  @Option(help: "How strongly it is asked for (\(forces)).")
  var force = Force.request
  @Argument(help: "What is to be done; the words of the source without it.")
  var text: String?

  private static let forces = Force.allCases.map(\.rawValue).joined(separator: ", ")

  func validate() throws {
    guard (meeting == nil) != (source == nil) else {
      throw ValidationError("give either --meeting or --source")
    }
    guard source != nil || text?.isEmpty == false else { throw ValidationError("say what is to be done") }
    guard source != nil || quote == nil else { throw ValidationError("--quote needs --source") }
  }

  func run(in surroundings: Surroundings) throws {
    let home = try meeting?.reference(in: surroundings)
    let due = try due.map { DueDate(day: try $0.day(in: surroundings)) }
    let archive = try archive.open(in: surroundings)
    let draft = try draft(of: home, due: due, in: archive)
    let item = try archive.add(draft, by: surroundings.actor(on: archive))
    let setting = try archive.setting(in: surroundings)
    try output.print(
      .actionItems([item], in: setting), as: ActionItemsDocument([item], in: setting), ifEmpty: nil,
      in: surroundings)
  }

  /// `home` is nil where there is a source, which then says the meeting.
  private func draft(of home: MeetingReference?, due: DueDate?, in archive: Archive) throws -> ActionItemDraft
  {
    let quotation = try source.map { try archive.quotation(at: $0, holding: quote) }
    guard let meeting = try quotation?.anchor.meeting ?? home.map({ try archive.meeting($0).id }) else {
      throw Failure(.usage, "name the meeting")
    }
    return ActionItemDraft(
      text: text ?? quotation?.words ?? "", quote: quotation?.words ?? "", anchor: quotation?.anchor,
      meeting: meeting, force: force, owners: try owners(typed: owner.joined(separator: ",")), due: due)
  }
}

extension Force: ExpressibleByArgument {}
