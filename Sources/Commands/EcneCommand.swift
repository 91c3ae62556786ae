import ArgumentParser

/// `ecne` itself: the screens, and all subcommands.
public struct EcneCommand: AsyncParsableCommand {
  public static let configuration = CommandConfiguration(commandName: "ecne")

  public init() {}
}
