import ArgumentParser
import Model
import Store

/// What is recorded of some Member States' answers to a question.
struct RecordingOptions: ParsableArguments {
  @OptionGroup var archive: ArchiveOptions
  @OptionGroup var output: OutputOptions
  @Option(help: "The status, by its code, word or glyph; 'ecne question list' has those of every question.")
  var status: String
  @Option(help: ArgumentHelp("The first day on which it holds.", valueName: "date"))
  var since: TypedDay
  @Option(help: "A passage of the minutes (M3.5#2), or the reference of a letter.")
  var source: String
  @Option(help: "A remark.")
  var note = ""
  @Argument(help: "Member States by code or name.", transform: MemberState.argument)
  var states: [MemberState]

  /// Records them as one act, and prints the entries.
  func run(of key: String, in surroundings: Surroundings) throws {
    let day = try since.day(in: surroundings)
    let archive = try archive.open(in: surroundings)
    let question = try archive.question(key)
    let status = try question.statusArgument(status)
    let source = try archive.source(self.source)
    let states = Set(states).sorted()
    let act = try archive.record(
      states.map {
        EntryDraft(
          question: key, memberState: $0, status: status.code, validFrom: day, source: source, note: note)
      },
      by: surroundings.actor(on: archive))
    let entries = try states.flatMap { state in
      try archive.entries(of: key, for: state).filter { $0.act == act.id }
    }
    try output.print(
      .entries(entries, of: question), as: EntriesDocument(entries, of: question), ifEmpty: nil,
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
