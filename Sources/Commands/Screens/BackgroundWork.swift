import Glibc
import Screens
import Synchronization

/// Work that goes on beside the screens, one at a time; its end is told through a descriptor that can be watched.
final class BackgroundWork: Sendable {
  private struct Job {
    var number = 0
    var task: Task<Void, Never>?
    var replies: [Reply] = []
  }

  /// Can be read when there is something to take.
  let descriptor: Int32
  private let writing: Int32
  private let job = Mutex(Job())

  /// Nil where the system gives no pipe.
  init?() {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { return nil }
    (descriptor, writing) = (ends[0], ends[1])
    for end in ends {
      _ = fcntl(end, F_SETFL, O_NONBLOCK)
      _ = fcntl(end, F_SETFD, FD_CLOEXEC)
    }
  }

  deinit {
    close(descriptor)
    close(writing)
  }

  var isGoingOn: Bool { job.withLock { $0.task != nil } }

  /// Begins; what it comes to is to be taken later.
  func begin(_ work: @escaping @Sendable () async -> [Reply]) {
    job.withLock { job in
      job.number += 1
      let number = job.number
      job.task = Task.detached {
        let replies = await work()
        self.end(number, with: replies)
      }
    }
  }

  private func end(_ number: Int, with replies: [Reply]) {
    job.withLock { job in
      // One that was given up says nothing any more.
      guard job.number == number, job.task != nil else { return }
      job.task = nil
      guard !replies.isEmpty else { return }
      job.replies += replies
      _ = write(writing, "\n", 1)
    }
  }

  /// What has come of it since this was asked last.
  func take() -> [Reply] {
    job.withLock { job in
      // Asked at every key: without an end there is nothing to read.
      guard !job.replies.isEmpty else { return [] }
      var byte: UInt8 = 0
      while read(descriptor, &byte, 1) > 0 {}
      defer { job.replies = [] }
      return job.replies
    }
  }

  /// Ends what goes on, and whatever program it has started.
  func cancel() {
    job.withLock { job in
      job.task?.cancel()
      job.task = nil
    }
  }
}
