import Glibc

/// The account that runs the program, as the system knows it: what the environment says counts for nothing.
struct Account {
  /// The login name, or `uid 1002` where the system has none.
  var name: String
  /// The home folder; nil where the system knows none.
  var home: String?

  static var current: Account {
    let user = getuid()
    var record = passwd()
    var found: UnsafeMutablePointer<passwd>?
    var buffer = [CChar](repeating: 0, count: 16_384)
    guard getpwuid_r(user, &record, &buffer, buffer.count, &found) == 0, found != nil else {
      return Account(name: "uid \(user)", home: nil)
    }
    return Account(name: String(cString: record.pw_name), home: String(cString: record.pw_dir))
  }
}
