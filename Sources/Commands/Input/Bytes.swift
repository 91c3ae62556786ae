import Glibc

/// Reads an open file up to its end, or to `limit` bytes.
func readBytes(_ descriptor: Int32, limit: Int) throws -> [UInt8] {
  var bytes: [UInt8] = []
  var chunk = [UInt8](repeating: 0, count: 65_536)
  while bytes.count < limit {
    let count = read(descriptor, &chunk, min(chunk.count, limit - bytes.count))
    if count < 0 && errno == EINTR { continue }
    guard count >= 0 else { throw SystemError(code: errno) }
    guard count > 0 else { break }
    bytes += chunk[..<count]
  }
  return bytes
}

/// Reads the file at that path up to its end, or to `limit` bytes; throws a `SystemError`.
func readFile(_ path: String, limit: Int) throws -> [UInt8] {
  let descriptor = open(path, O_RDONLY | O_CLOEXEC)
  guard descriptor >= 0 else { throw SystemError(code: errno) }
  defer { close(descriptor) }
  return try readBytes(descriptor, limit: limit)
}

/// Writes all bytes to an open file.
func writeBytes(_ bytes: [UInt8], to descriptor: Int32) throws {
  var rest = bytes[...]
  while !rest.isEmpty {
    let count = rest.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
    if count < 0 && errno == EINTR { continue }
    guard count >= 0 else { throw SystemError(code: errno) }
    rest = rest.dropFirst(count)
  }
}

/// What the operating system answered to a call that failed.
struct SystemError: Error {
  /// A value of `errno`.
  var code: Int32

  /// The system's own words: `Permission denied`.
  var words: String { String(cString: strerror(code)) }
}
