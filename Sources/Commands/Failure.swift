/// Why a command could not do what it was asked: what, where, and what to do next.
struct Failure: Error, Equatable {
  var status: ExitStatus
  /// Without the program's name and without full stop.
  var message: String

  init(_ status: ExitStatus, _ message: String) {
    self.status = status
    self.message = message
  }
}
