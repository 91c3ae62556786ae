import ArgumentParser
import Model
import Store

/// `ecne actions answer A17 LV EE-FI --status done`: what Member States answered to an item that asks several of them.
struct ActionsAnswer: Subcommand {
  static let configuration = CommandConfiguration(
    commandName: "answer", abstract: "Record what Member States answered to an action item.",
    discussion: """
      For items addressed to the Member States, or to several of them: each has its own answer. Name States by code \
      or name, in a range of the protocol order (EE-FI), or all. 'ecne actions show A17' prints the answers, \
      'ecne undo' takes them back.
      """)

  @OptionGroup var options: ActionItemWriteOptions
  @Option(help: ArgumentHelp("The answer: \(words).", valueName: "status"))
  var status: String
  @Option(help: ArgumentHelp("The first day on which it holds; today without it.", valueName: "date"))
  var since: TypedDay?
  @Option(help: "A passage of the minutes (M3.5#2), or the reference of a letter.")
  var source: String?
  @Option(help: "A remark.")
  var note = ""
  @Argument(help: "An action item, A17.", transform: ActionItemID.argument)
  var item: ActionItemID
  @Argument(help: "Member States: LV, Latvia, EE-FI, all.")
  var states: [String]

  private static let words = AnswerStatus.ofActionItems.map(\.code).joined(separator: ", ")

  func run(in surroundings: Surroundings) throws {
    let day = try since?.day(in: surroundings) ?? surroundings.today
    let archive = try options.archive.open(in: surroundings)
    let question = try archive.question(item.description)
    guard let status = question.status(named: status) else {
      throw Failure(.usage, "'\(status)' is no answer to an action item; write one of \(Self.words)")
    }
    let source = try source.map(archive.source) ?? .secretariat
    let states = try states(asked: question.asked ?? [])
    try archive.record(
      states.map {
        EntryDraft(
          question: question.key, memberState: $0, status: status.code, validFrom: day, source: source,
          note: note)
      },
      seen: options.ifRevision.map { act in
        Dictionary(states.map { ($0, ActID(act)) }) { first, _ in first }
      } ?? [:], by: surroundings.actor(on: archive))
    try options.print([item], of: archive, in: surroundings)
  }

  private func states(asked: [MemberState]) throws -> [MemberState] {
    guard !asked.isEmpty else {
      throw Failure(
        .usage,
        "\(item) does not ask several Member States, so it is ticked as a whole: 'ecne actions done \(item)'")
    }
    do { return try asked.named(by: states) } catch { throw Failure(.usage, error.message) }
  }
}
