import ArgumentParser

/// `ecne meetings withdraw M3 --reason WHY`: takes a wrong import out of the lists.
struct MeetingsWithdraw: Subcommand {
  static let configuration = CommandConfiguration(
    commandName: "withdraw", abstract: "Take a meeting out of the lists; it keeps its number.",
    discussion: "Its minutes and action items go with it; what was recorded of Member States stays.")

  @OptionGroup var options: MeetingWriteOptions
  @Option(help: "Why it is withdrawn.")
  var reason: String

  func validate() throws {
    guard !reason.isEmpty else { throw ValidationError("a withdrawal needs its reason") }
  }

  func run(in surroundings: Surroundings) throws {
    try options.run(in: surroundings) { archive, meeting, seen, actor in
      try archive.withdraw(meeting, because: reason, seen: seen, by: actor)
    }
  }
}

/// `ecne meetings reinstate M3`: brings a withdrawn meeting back.
struct MeetingsReinstate: Subcommand {
  static let configuration = CommandConfiguration(
    commandName: "reinstate", abstract: "Bring a withdrawn meeting back into the lists.")

  @OptionGroup var options: MeetingWriteOptions

  func run(in surroundings: Surroundings) throws {
    try options.run(in: surroundings) { archive, meeting, seen, actor in
      try archive.reinstate(meeting, seen: seen, by: actor)
    }
  }
}
