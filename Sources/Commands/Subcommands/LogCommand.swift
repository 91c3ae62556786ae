import ArgumentParser
import Model
import Store

/// `ecne log`: the journal of all that was written.
struct LogCommand: Subcommand {
  static let configuration = CommandConfiguration(
    commandName: "log", abstract: "The journal: who changed what and when, newest first.")

  @OptionGroup var archive: ArchiveOptions
  @OptionGroup var output: OutputOptions
  @Option(
    help: ArgumentHelp(
      "Only acts since that date, or with 'visit' those of others since you left the screens last.",
      valueName: "date"))
  var since: TypedDay?
  @Option(help: "Only acts of that actor.")
  var who: String?
  @Flag(help: "Check that no act was altered, and print the head of the chain to keep elsewhere.")
  var verify = false
  @Option(help: "With --verify: a head kept earlier, which the chain must contain.")
  var head: String?
  @Argument(
    help:
      """
      Only acts about a meeting (M3), a version (M3v2), an action item (A17), a Member State's linkage (EE), its answer \
      to another question ("KEY EE"), that question ("question KEY"), a contact point (C3) or an authority (N3).
      """
  )
  var about: EntityReference?

  func validate() throws {
    guard head == nil || verify else { throw ValidationError("--head needs --verify") }
  }

  func run(in surroundings: Surroundings) throws {
    let start =
      try isSinceVisit
      ? nil : since.map { Timestamp(startOfDayInBrussels: try $0.day(in: surroundings)) }
    let archive = try archive.open(in: surroundings)
    if verify { return try check(archive, in: surroundings) }
    var acts =
      try isSinceVisit
      ? newActs(in: archive, surroundings) : archive.acts(about: about, since: start, by: who)
    if let about {
      for index in acts.indices { acts[index].changes.removeAll { $0.entity != about } }
    }
    try output.print(acts, inFull: about != nil, in: surroundings)
  }

  private var isSinceVisit: Bool { since?.text.lowercased() == "visit" }

  /// What others did since the user has left the screens last.
  private func newActs(in archive: Archive, _ surroundings: Surroundings) throws -> [Act] {
    guard let visit = try surroundings.remembered({ $0.visit(to: archive.path) }) else {
      try surroundings.say("this archive was not visited yet; leaving its screens ends a visit")
      return []
    }
    return try archive.acts(about: about, after: visit.act, by: who).filter {
      $0.actor.name != surroundings.account
    }
  }

  private func check(_ archive: Archive, in surroundings: Surroundings) throws {
    let verification = try archive.verifyJournal(expecting: head)
    try surroundings.print(output.json ? json(VerificationDocument(verification)) : verification.head)
    if let act = verification.firstBroken {
      throw Failure(.negative, "act \(act) is not as it was written, or does not follow the act before it")
    }
    guard verification.strayed.isEmpty else {
      let entities = verification.strayed.map(\.description).joined(separator: ", ")
      throw Failure(.negative, "changed in the archive, but not by any act of the journal: \(entities)")
    }
    if verification.hasExpectedHead == false {
      throw Failure(.negative, "the journal does not contain the head \(head ?? "")")
    }
    try surroundings.say(
      "\(counted(verification.acts, "act")), all as written; keep this head elsewhere for --head")
  }
}

extension EntityReference: ExpressibleByArgument {
  /// Reads `M3`, `M3v2`, `A17`, or a Member State for its linkage.
  public init?(argument: String) {
    if let entity = EntityReference(argument) {
      self = entity
    } else if let state = MemberState(named: argument) {
      self = .answer(question: Question.contactPointLinkage.key, state)
    } else {
      return nil
    }
  }
}
