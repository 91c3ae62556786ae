import Glibc

/// The characters that the user's terminal is said to show.
public enum TerminalLocale {
  /// Adopts the locale of the environment, before a terminal is made; whether its text is UTF-8.
  ///
  /// Where the environment says nothing, UTF-8 is taken for granted as Python does (PEP 538), unless `LC_ALL`
  /// asks for plain C.
  public static func adopt() -> Bool {
    let name = setlocale(LC_CTYPE, "").map { String(cString: $0) } ?? "C"
    if name == "C" || name == "POSIX", getenv("LC_ALL").map({ $0.pointee == 0 }) ?? true {
      setlocale(LC_CTYPE, "C.UTF-8")
    }
    return String(cString: nl_langinfo(Int32(CODESET))) == "UTF-8"
  }
}
