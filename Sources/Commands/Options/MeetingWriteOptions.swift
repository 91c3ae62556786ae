import ArgumentParser
import Model
import Store

/// What every command takes that changes one meeting.
struct MeetingWriteOptions: ParsableArguments {
  @OptionGroup var archive: ArchiveOptions
  @OptionGroup var output: OutputOptions
  @Option(
    help: ArgumentHelp(
      "Refuse where it was touched after that act (its revision in 'meetings show --json').",
      valueName: "act"))
  var ifRevision: Int?
  @Argument(help: "A meeting: M3, #3 or 2019-04-04.")
  var meeting: MeetingArgument

  /// Opens the archive, lets `write` change the meeting, and prints what it is then.
  func run(
    in surroundings: Surroundings,
    _ write: (_ archive: Archive, _ meeting: MeetingID, _ seen: ActID?, _ actor: Actor) throws -> Void
  ) throws {
    let reference = try meeting.reference(in: surroundings)
    let archive = try archive.open(in: surroundings)
    let id = try archive.meeting(reference).id
    try write(archive, id, ifRevision.map { ActID($0) }, surroundings.actor(on: archive))
    try output.print([try MeetingDetails(of: id, in: archive)], in: surroundings)
  }
}
