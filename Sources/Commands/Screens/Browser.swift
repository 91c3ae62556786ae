import Model
import Subprocess

/// The browser of the desktop on which the program runs.
struct Browser {
  private let environment: Environment

  /// Nil where the user sees no desktop of this computer: there is none, or she is here by SSH.
  init?(in surroundings: Surroundings) {
    let hasDesktop = ["DISPLAY", "WAYLAND_DISPLAY"].contains { surroundings.variable($0) != nil }
    guard hasDesktop, surroundings.variable("SSH_CONNECTION") == nil else { return nil }
    let variables = surroundings.environment.map { (Environment.Key(stringLiteral: $0), $1) }
    environment = .custom(Dictionary(variables) { first, _ in first })
  }

  /// Asks for the page and does not wait for it: `setsid` lets the browser outlive this program. False where
  /// `xdg-open` is not on the search path.
  func open(_ address: String) throws -> Bool {
    let environment = environment
    return try waiting {
      let opener = Executable.name("xdg-open")
      guard (try? await opener.resolveExecutablePath(in: environment)) != nil else { return false }
      let arguments = Arguments(["--fork", "xdg-open", WebAddress.target(of: address)])
      let result = try await Subprocess.run(
        .name("setsid"), arguments: arguments, environment: environment, output: .discarded, error: .discarded
      )
      return result.terminationStatus.isSuccess
    }
  }
}
