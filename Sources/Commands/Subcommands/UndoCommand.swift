import ArgumentParser
import Model
import Store

/// `ecne undo`: takes back the last act of this user.
struct UndoCommand: Subcommand {
  static let configuration = CommandConfiguration(
    commandName: "undo", abstract: "Take back your last act, as a new act.")

  @OptionGroup var archive: ArchiveOptions
  @OptionGroup var output: OutputOptions

  func run(in surroundings: Surroundings) throws {
    let archive = try archive.open(in: surroundings)
    try output.print([try archive.undo(by: surroundings.actor(on: archive))], in: surroundings)
  }
}

/// `ecne redo`: does again what was last undone.
struct RedoCommand: Subcommand {
  static let configuration = CommandConfiguration(
    commandName: "redo", abstract: "Do again what you last took back.")

  @OptionGroup var archive: ArchiveOptions
  @OptionGroup var output: OutputOptions

  func run(in surroundings: Surroundings) throws {
    let archive = try archive.open(in: surroundings)
    try output.print([try archive.redo(by: surroundings.actor(on: archive))], in: surroundings)
  }
}
