import Model
import Store

extension Surroundings {
  /// Who acts on that archive: whoever may write its file is the secretariat.
  func actor(on archive: Archive) -> Actor {
    Actor(name: account, role: archive.isWritable ? .secretariat : .delegate)
  }
}
