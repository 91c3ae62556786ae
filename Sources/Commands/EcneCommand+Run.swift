import ArgumentParser

extension EcneCommand {
  /// Runs what the arguments ask for, the program's name not among them; nothing is thrown, all is said.
  public static func run(_ arguments: [String], in surroundings: Surroundings) -> ExitStatus {
    do {
      var command = try parseAsRoot(arguments)
      if let command = command as? any Subcommand {
        try command.run(in: surroundings)
      } else {
        try command.run()
      }
      return .success
    } catch let end as SilentEnd {
      return end.status
    } catch {
      return report(error, in: surroundings)
    }
  }

  /// Says what went wrong, or prints the help that was asked for, and tells the status to leave with.
  private static func report(_ error: any Error, in surroundings: Surroundings) -> ExitStatus {
    let code = exitCode(for: error)
    do {
      if code.isSuccess {
        try surroundings.print(fullMessage(for: error))
        return .success
      }
      if code == .validationFailure {
        try surroundings.write(.words, fullMessage(for: error).withoutControls + "\n")
        return .usage
      }
      let failure = Failure(describing: error)
      try surroundings.say(failure.message)
      return failure.status
    } catch {
      return .inputOutput
    }
  }
}
