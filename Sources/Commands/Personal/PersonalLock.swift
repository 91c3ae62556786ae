import Glibc

/// Lets one of the user's programs at a time change what is remembered for her, so that none overwrites what another
/// has just written.
enum PersonalLock {
  /// Does the work while nobody else does any in that folder; waits for as long as others write a file there.
  ///
  /// Where there is no such folder, or no file can be made in it, nobody is held off: nothing can be written there.
  static func holding<Value>(in folder: String?, _ work: () throws -> Value) rethrows -> Value {
    guard let folder else { return try work() }
    let descriptor = open("\(folder)/lock", O_CREAT | O_RDWR | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { return try work() }
    defer { close(descriptor) }
    while flock(descriptor, LOCK_EX) != 0 && errno == EINTR {}
    return try work()
  }
}
