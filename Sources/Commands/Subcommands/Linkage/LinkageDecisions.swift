import ArgumentParser
import Model
import Store

/// `ecne linkage accept E7`: lets what minutes state hold.
struct LinkageAccept: LinkageDecision {
  static let standing = Entry.Standing.accepted
  static let configuration = CommandConfiguration(
    commandName: "accept", abstract: "Accept what minutes state of Member States.")
  @OptionGroup var request: LinkageDecisionRequest
}

/// `ecne linkage reject E7`: leaves aside what minutes seemed to state.
struct LinkageReject: LinkageDecision {
  static let standing = Entry.Standing.rejected
  static let configuration = CommandConfiguration(
    commandName: "reject", abstract: "Reject what minutes were read to state of Member States.")
  @OptionGroup var request: LinkageDecisionRequest
}

/// A command that decides about proposed entries.
protocol LinkageDecision: Subcommand {
  static var standing: Entry.Standing { get }
  var request: LinkageDecisionRequest { get }
}

/// Which proposed entries are meant.
struct LinkageDecisionRequest: ParsableArguments {
  @OptionGroup var archive: ArchiveOptions
  @OptionGroup var output: OutputOptions
  @Option(help: "All that the minutes of that meeting propose: M3, #3 or 2019-04-04.")
  var meeting: MeetingArgument?
  @Argument(help: "Entries, E7; 'ecne linkage history --proposed' lists them.", transform: EntryID.argument)
  var entries: [EntryID] = []

  func validate() throws {
    guard (meeting == nil) != entries.isEmpty else { throw ValidationError("name entries, or --meeting") }
  }
}

extension LinkageDecision {
  func run(in surroundings: Surroundings) throws {
    let reference = try request.meeting?.reference(in: surroundings)
    let archive = try request.archive.open(in: surroundings)
    let question = Question.contactPointLinkage
    let actor = surroundings.actor(on: archive)
    let act =
      if let reference {
        try archive.decide(
          Self.standing, onProposalsOf: archive.meeting(reference).id, of: question.key, by: actor)
      } else {
        try archive.decide(Self.standing, on: request.entries, by: actor)
      }
    let entries = try archive.entries(of: question.key).filter { $0.act == act.id }
    try request.output.print(
      .entries(entries, of: question), as: EntriesDocument(entries, of: question), ifEmpty: nil,
      in: surroundings)
  }
}

extension EntryID {
  static func argument(_ text: String) throws -> EntryID {
    guard let id = EntryID(text) else {
      throw ValidationError("an entry is written E7; 'ecne linkage history' lists them")
    }
    return id
  }
}
