import Glibc
import Model

extension Surroundings {
  /// What the user wants every time: what the environment says, else `config.toml`, else nothing.
  ///
  /// Throws a `Failure` that names the variable, the line or the key that is wrong.
  func configuration() throws -> Configuration {
    var configuration = try fileConfiguration()
    if let word = variable("ECNE_OWN_STATE") {
      configuration.ownState = try MemberState(configured: word, at: "ECNE_OWN_STATE")
    }
    configuration.theme = variable("ECNE_THEME") ?? configuration.theme
    return configuration
  }

  private func fileConfiguration() throws -> Configuration {
    guard let folder = path(in: .configuration) else { return Configuration() }
    let path = "\(folder)/config.toml"
    do {
      let text = String(decoding: try readFile(path, limit: 1 << 20), as: UTF8.self)
      return try Configuration(source: path, text: text)
    } catch let error as SystemError where error.code == ENOENT || error.code == ENOTDIR {
      return Configuration()
    } catch let error as SystemError {
      throw Failure(.configuration, "cannot read \(path): \(error.words)")
    }
  }
}
