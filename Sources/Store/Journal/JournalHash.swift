import Crypto
import Model

/// The hash that chains each act to the one before it.
enum JournalHash {
  /// First in every hash, so that a later format can be told from this one.
  private static let format: UInt8 = 1

  /// SHA-256 over the fields in fixed order, each with its length before it; 32 bytes.
  static func of(_ act: ActRecord, changes: [Change], after previous: [UInt8]?) -> [UInt8] {
    var hash = SHA256()
    hash.update(data: [format])
    func add(_ bytes: some Sequence<UInt8>) {
      let bytes = Array(bytes)
      withUnsafeBytes(of: UInt64(bytes.count).bigEndian) { hash.update(bufferPointer: $0) }
      hash.update(data: bytes)
    }
    func add(_ number: Int?) { add((number.map { String($0) } ?? "").utf8) }
    add(previous ?? [])
    add(act.id)
    add(Int(act.at))
    add(act.actor.utf8)
    add(act.role.utf8)
    add(act.words.utf8)
    add(act.undoable ? 1 : 0)
    add(act.undoes)
    add(act.redoes)
    add(changes.count)
    for change in changes {
      add(change.entity.description.utf8)
      add((change.before?.json ?? "").utf8)
      add((change.after?.json ?? "").utf8)
    }
    return Array(hash.finalize())
  }

  /// Lower-case hexadecimal digits.
  static func hexadecimal(_ bytes: some Sequence<UInt8>) -> String {
    bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }

  /// SHA-256 of the bytes, in hexadecimal digits.
  static func digest(_ bytes: some Sequence<UInt8>) -> String {
    hexadecimal(SHA256.hash(data: Array(bytes)))
  }
}
