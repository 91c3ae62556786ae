import Commands
import Glibc

@main
struct Main {
  static func main() async {
    let status = await EcneCommand.run(Array(CommandLine.arguments.dropFirst()), in: .process)
    exit(status.rawValue)
  }
}
