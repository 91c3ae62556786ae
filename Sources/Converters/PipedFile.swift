import Glibc

/// Gives bytes to programs started by this one as a file that is read once, though none is written anywhere.
///
/// At most 64 KiB, which a pipe holds without a reader.
func withPipedFile<Value>(
  _ bytes: [UInt8], _ body: (_ path: String) async throws -> Value
) async throws -> Value {
  var ends: [Int32] = [0, 0]
  guard pipe(&ends) == 0 else { throw PipeError(code: errno) }
  defer { close(ends[0]) }
  let written = write(ends[1], bytes, bytes.count)
  close(ends[1])
  guard written == bytes.count else { throw PipeError(code: EIO) }
  return try await body("/proc/\(getpid())/fd/\(ends[0])")
}

/// A pipe could not be made or filled.
struct PipeError: Error {
  /// A value of `errno`.
  var code: Int32
}
