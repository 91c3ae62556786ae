/// What the program tells the shell when it ends, after sysexits(3).
public enum ExitStatus: Int32, Comparable, Sendable {
  /// Also an empty listing, or an import that changed nothing.
  case success = 0
  /// A search without hit, a check that failed, or an act that does not apply to what is there.
  case negative = 1
  /// A word of the command line is not understood: option, State, status, date.
  case usage = 64
  /// A file is empty, binary, without agenda; or the archive is not ours, damaged or newer.
  case badData = 65
  /// There is no such file, meeting or action item.
  case noInput = 66
  /// A program that this one needs is missing.
  case unavailable = 69
  case cannotCreate = 73
  case inputOutput = 74
  /// Locked, or changed by somebody else: safe to try again.
  case temporary = 75
  case notPermitted = 77
  case configuration = 78
  /// 128 and the number of the signal that ended the screens: SIGHUP, SIGINT, SIGTERM.
  case hungUp = 129
  case interrupted = 130
  case terminated = 143

  public static func < (left: ExitStatus, right: ExitStatus) -> Bool { left.rawValue < right.rawValue }
}
