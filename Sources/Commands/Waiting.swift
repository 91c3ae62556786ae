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
  let isDone = DispatchSemaphore(value: 0)
  Task.detached {
    do {
      let value = try await work()
      outcome.result.withLock { $0 = .success(value) }
    } catch {
      outcome.result.withLock { $0 = .failure(error) }
    }
    isDone.signal()
  }
  isDone.wait()
  guard let result = outcome.result.withLock({ $0 }) else { throw CancellationError() }
  return try result.get()
}

/// Carries what came of the work from its thread to the one that waits.
private final class Outcome<Value: Sendable>: Sendable {
  let result = Mutex<Result<Value, any Error>?>(nil)
}
