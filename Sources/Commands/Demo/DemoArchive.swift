import Model
import Store

/// A throw-away archive of sample minutes, which goes when the value goes.
struct DemoArchive: ~Copyable {
  let path: String
  private let folder: TemporaryFolder

  /// Makes and fills it.
  init(in surroundings: Surroundings) throws {
    let folder = try TemporaryFolder(for: "demo", in: surroundings)
    let path = folder.path + "/archive.sqlite"
    try Archive.create(path: path, now: surroundings.now).fillWithSamples(by: surroundings.account)
    self.path = path
    self.folder = folder
  }
}
