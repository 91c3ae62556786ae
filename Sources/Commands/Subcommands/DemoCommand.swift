import ArgumentParser

/// `ecne demo`: the screens on sample minutes that are deleted on leaving.
struct DemoCommand: Subcommand {
  static let configuration = CommandConfiguration(
    commandName: "demo", abstract: "Look around in sample minutes; nothing is kept.")

  @OptionGroup var screens: ScreensOptions

  func run(in surroundings: Surroundings) throws {
    try ScreensOpening(options: screens, surroundings: surroundings).openDemo()
  }
}
