import ArgumentParser
import Model
import Store

/// `ecne linkage set EE LV --status linked --since DATE --source M3.5#2`: records where States stand.
struct LinkageSet: Subcommand {
  static let configuration = CommandConfiguration(
    commandName: "set", abstract: "Record the status of Member States.")

  @OptionGroup var archive: ArchiveOptions
  @OptionGroup var output: OutputOptions
  @Option(
    help: "The status: \(words).", transform: argument)
  var status: AnswerStatus
  @Option(help: ArgumentHelp("The first day on which it holds.", valueName: "date"))
  var since: TypedDay
  @Option(help: "A passage of the minutes (M3.5#2), or the reference of a letter.")
  var source: String
  @Option(help: "A remark.")
  var note = ""
  @Argument(help: "Member States by code or name.", transform: MemberState.argument)
  var states: [MemberState]

  private static let question = Question.contactPointLinkage
  private static let words = question.recordable.map(\.code).joined(separator: ", ")

  static func argument(_ text: String) throws -> AnswerStatus {
    guard let status = question.status(named: text) else {
      throw ValidationError("a status is one of \(words)")
    }
    return status
  }

  func run(in surroundings: Surroundings) throws {
    let day = try since.day(in: surroundings)
    let archive = try archive.open(in: surroundings)
    let source = try archive.source(self.source)
    let states = Set(states).sorted()
    let act = try archive.record(
      states.map {
        EntryDraft(memberState: $0, status: status.code, validFrom: day, source: source, note: note)
      },
      by: surroundings.actor(on: archive))
    let entries = try states.flatMap { state in
      try archive.entries(of: Self.question.key, for: state).filter { $0.act == act.id }
    }
    try output.print(
      .entries(entries, of: Self.question), as: EntriesDocument(entries, of: Self.question), ifEmpty: nil,
      in: surroundings)
  }
}

extension Archive {
  /// The source that the words name: a passage of the minutes where they have that form, else a letter.
  func source(_ words: String) throws -> EntrySource {
    guard let reference = PassageReference(words) else { return .letter(words) }
    let quotation = try quotation(at: reference)
    return .minutes(quotation.anchor, quote: quotation.words)
  }
}
