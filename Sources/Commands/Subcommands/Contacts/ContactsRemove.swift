import ArgumentParser
import Model
import Store

/// `ecne contacts remove C3`: takes contact points out of the lists, and their e-mail addresses out of the world.
struct ContactsRemove: Subcommand {
  static let configuration = CommandConfiguration(
    commandName: "remove", abstract: "Remove contact points that were recorded wrongly.",
    discussion: "One that has served until a day is not removed but set: --until DATE.")

  @OptionGroup var archive: ArchiveOptions
  @OptionGroup var output: OutputOptions
  @Argument(help: "Contact points, C3; 'ecne contacts --all' lists them.", transform: ContactPointID.argument)
  var contactPoints: [ContactPointID]

  func run(in surroundings: Surroundings) throws {
    let archive = try archive.open(in: surroundings)
    let act = try archive.remove(contactPoints, by: surroundings.actor(on: archive))
    try output.print([act], in: surroundings)
    try surroundings.say("'ecne undo' takes it back, but brings no e-mail address back")
  }
}

extension ContactPointID {
  static func argument(_ text: String) throws -> ContactPointID {
    guard let id = ContactPointID(text) else {
      throw ValidationError("a contact point is written C3; 'ecne contacts' lists them")
    }
    return id
  }
}
