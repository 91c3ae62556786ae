extension EcneCommand {
  /// Opens the screens.
  func run(in surroundings: Surroundings) throws {
    let path = try archive.location(in: surroundings).path
    try ScreensOpening(options: screens, surroundings: surroundings).open(path)
  }
}
