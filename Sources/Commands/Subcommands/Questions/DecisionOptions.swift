import ArgumentParser
import Model
import Store

/// Which of the entries that minutes propose for a question are accepted or rejected.
struct DecisionOptions: ParsableArguments {
  @OptionGroup var archive: ArchiveOptions
  @OptionGroup var output: OutputOptions
  @Option(help: "All that the minutes of that meeting propose: M3, #3 or 2019-04-04.")
  var meeting: MeetingArgument?
  @Argument(help: "Entries, E7; 'history --proposed' lists them.", transform: EntryID.argument)
  var entries: [EntryID] = []

  func validate() throws {
    guard (meeting == nil) != entries.isEmpty else { throw ValidationError("name entries, or --meeting") }
  }

  /// Decides about them as one act, and prints what is recorded now.
  func run(_ standing: Entry.Standing, of key: String, in surroundings: Surroundings) throws {
    let reference = try meeting?.reference(in: surroundings)
    let archive = try archive.open(in: surroundings)
    let question = try archive.question(key)
    let actor = surroundings.actor(on: archive)
    let act: Act
    if let reference {
      act = try archive.decide(
        standing, onProposalsOf: archive.meeting(reference).id, of: key, by: actor)
    } else {
      try check(question, in: archive)
      act = try archive.decide(standing, on: entries, by: actor)
    }
    let entries = try archive.entries(of: key).filter { $0.act == act.id }
    try output.print(
      .entries(entries, of: question), as: EntriesDocument(entries, of: question), ifEmpty: nil,
      in: surroundings)
  }

  /// Throws where one of them belongs to no entry of the question.
  private func check(_ question: Question, in archive: Archive) throws {
    let known = Set(try archive.entries(of: question.key).map(\.id))
    guard let stranger = entries.first(where: { !known.contains($0) }) else { return }
    throw Failure(
      .noInput,
      "there is no entry \(stranger) of \(question.key); '\(question.command("history")) --proposed' lists those that wait"
    )
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

extension Question {
  /// How a command on it is entered: `ecne linkage history`, `ecne question history media-contacts`.
  func command(_ verb: String) -> String {
    isContactPointLinkage ? "ecne linkage \(verb)" : "ecne question \(verb) \(key)"
  }
}

extension Archive {
  /// Says how many statements of minutes on the question wait to be decided about; nothing where none does.
  func sayWhatWaits(of question: Question, in surroundings: Surroundings) throws {
    let waiting = try proposedEntries(of: question.key).count
    guard waiting > 0 else { return }
    let statements = counted(waiting, "statement")
    try surroundings.say(
      "\(statements) of minutes to accept or reject: '\(question.command("history")) --proposed'")
  }
}
