import ArgumentParser
import Model

/// `ecne linkage set EE LV --status linked --since DATE --source M3.5#2`: records where States stand.
struct LinkageSet: Subcommand {
  static let configuration = CommandConfiguration(
    commandName: "set", abstract: "Record the status of Member States.",
    discussion: "Statuses are \(Question.contactPointLinkage.recordable.map(\.code).joined(separator: ", "))."
  )

  @OptionGroup var options: RecordingOptions

  func validate() throws { try LinkageCommand.validate([options.status]) }

  func run(in surroundings: Surroundings) throws {
    try options.run(of: Question.contactPointLinkage.key, in: surroundings)
  }
}
