import Dispatch
import Synchronization

/// Does asynchronous work and waits for it: the one place where the commands, which are synchronous, meet it.
///
/// An asynchronous `main` would make every start slower. The thread that calls must be none of the pool on which
/// asynchronous work runs: were all of them waiting, none could do the work.
func waiting<Value: Sendable>(
  for work: @escaping @Sendable () async throws -> Value
) throws -> Value {
  let outcome = Outcome<Value>()
  Task.detached {
    do { outcome.settle(.success(try await work())) } catch { outcome.settle(.failure(error)) }
  }
  return try outcome.value
}

/// What is to come of work on another thread.
final class Outcome<Value: Sendable>: Sendable {
  private let result = Mutex<Result<Value, any Error>?>(nil)
  private let isDone = DispatchSemaphore(value: 0)

  fileprivate init() {}

  /// Begins the work on a thread of its own, which may wait.
  init(of work: @escaping @Sendable () throws -> Value) {
    DispatchQueue(label: "outcome").async { self.settle(Result { try work() }) }
  }

  fileprivate func settle(_ result: Result<Value, any Error>) {
    self.result.withLock { $0 = result }
    isDone.signal()
  }

  /// Waits for it.
  var value: Value {
    get throws {
      isDone.wait()
      isDone.signal()
      guard let result = result.withLock({ $0 }) else { throw CancellationError() }
      return try result.get()
    }
  }
}
