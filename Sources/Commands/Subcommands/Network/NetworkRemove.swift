import ArgumentParser
import Model
import Store

/// `ecne network remove N3`: takes authorities out of the lists.
struct NetworkRemove: Subcommand {
  static let configuration = CommandConfiguration(
    commandName: "remove", abstract: "Remove authorities that were recorded wrongly.",
    discussion: "One that has left the network on a day is not removed but set: --until DATE.")

  @OptionGroup var archive: ArchiveOptions
  @OptionGroup var output: OutputOptions
  @Argument(help: "Authorities, N3; 'ecne network --all' lists them.", transform: AuthorityID.argument)
  var authorities: [AuthorityID]

  func run(in surroundings: Surroundings) throws {
    let archive = try archive.open(in: surroundings)
    let act = try archive.remove(authorities, by: surroundings.actor(on: archive))
    try output.print([act], in: surroundings)
    try surroundings.say("'ecne undo' takes it back")
  }
}

extension AuthorityID {
  static func argument(_ text: String) throws -> AuthorityID {
    guard let id = AuthorityID(text) else {
      throw ValidationError("an authority is written N3; 'ecne network' lists them")
    }
    return id
  }
}
