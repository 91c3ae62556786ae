import ArgumentParser

extension EcneCommand {
  /// Opens the screens.
  func run(in surroundings: Surroundings) async throws {
    throw CleanExit.helpRequest(self)
  }
}
