import Crypto

/// SHA-256 over fields in a fixed order, each with its length before it, so that no two lists of fields run together.
struct FieldHash {
  private var hash = SHA256()

  mutating func add(_ bytes: some Sequence<UInt8>) {
    let bytes = Array(bytes)
    withUnsafeBytes(of: UInt64(bytes.count).bigEndian) { hash.update(bufferPointer: $0) }
    hash.update(data: bytes)
  }

  mutating func add(_ text: String) { add(text.utf8) }

  mutating func add(_ number: some BinaryInteger) { add(String(number)) }

  /// A field without value differs from an empty one.
  mutating func add(_ text: String?) {
    add(text == nil ? 0 : 1)
    if let text { add(text) }
  }

  /// 32 bytes.
  func finalize() -> [UInt8] { Array(hash.finalize()) }
}

/// Lower-case hexadecimal digits, two for each byte.
func hexadecimal(_ bytes: some Sequence<UInt8>) -> String {
  bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
}

/// SHA-256 of the bytes, in hexadecimal digits.
func sha256(_ bytes: some Sequence<UInt8>) -> String { hexadecimal(SHA256.hash(data: Array(bytes))) }
