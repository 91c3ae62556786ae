import Commands
import Glibc
import TerminalCurses

@main
struct Main {
  static func main() {
    var surroundings = Surroundings.process { settings, user in
      var terminal = try CursesTerminal(
        theme: settings.theme, isColoured: settings.isColoured, watching: settings.watched)
      terminal.setMouse(on: settings.isMouseOn)
      user.run(on: &terminal)
    }
    surroundings.watchesDescriptors = true
    surroundings.isUnicode = TerminalLocale.adopt()
    let status = EcneCommand.run(Array(CommandLine.arguments.dropFirst()), in: surroundings)
    exit(status.rawValue)
  }
}
