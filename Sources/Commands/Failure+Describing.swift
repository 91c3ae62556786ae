import Model
import Store

extension Failure {
  /// Puts any error in words and gives it its status: the one place where both are decided.
  init(describing error: any Error) {
    switch error {
    case let failure as Failure: self = failure
    case let error as ArchiveError: self.init(error)
    case let error as FilterError: self.init(.usage, error.message)
    case let error as SystemError: self.init(.inputOutput, error.words)
    default: self.init(.inputOutput, String(describing: error))
    }
  }
}
