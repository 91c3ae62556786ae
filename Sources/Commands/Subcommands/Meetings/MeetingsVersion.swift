import ArgumentParser
import Model

/// `ecne meetings version M3 approved`: says how far the network has agreed to the minutes.
struct MeetingsVersion: Subcommand {
  static let configuration = CommandConfiguration(
    commandName: "version", abstract: "Set the status of the current minutes of a meeting.",
    discussion: "Any status may follow any other; the journal keeps them all.")

  @OptionGroup var options: MeetingWriteOptions
  @Argument(help: "draft, circulated or approved.")
  var status: MinutesVersion.Status

  func run(in surroundings: Surroundings) throws {
    try options.run(in: surroundings) { archive, meeting, seen, actor in
      try archive.setStatus(status, of: meeting, seen: seen, by: actor)
    }
  }
}

extension MinutesVersion.Status: ExpressibleByArgument {}
