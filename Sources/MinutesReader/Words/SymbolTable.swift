/// Numbers for words, found by the hash of their folded letters.
struct SymbolTable: Sendable {
  private var slots: [(hash: UInt64, symbol: UInt32)]
  private var mask: Int
  private(set) var count = 0

  init(capacity: Int = 4096) {
    var size = 64
    while size < capacity * 2 { size *= 2 }
    slots = Array(repeating: (0, 0), count: size)
    mask = size - 1
  }

  /// The number of the word, from 1; 0 where it was never added.
  func symbol(of hash: UInt64) -> UInt32 {
    var slot = Int(truncatingIfNeeded: hash) & mask
    while slots[slot].symbol != 0 {
      if slots[slot].hash == hash { return slots[slot].symbol }
      slot = (slot + 1) & mask
    }
    return 0
  }

  /// Gives the word a number, the one it has or the next.
  mutating func add(_ hash: UInt64) -> UInt32 {
    let known = symbol(of: hash)
    guard known == 0 else { return known }
    if count * 2 > mask { grow() }
    count += 1
    insert(hash, UInt32(count))
    return UInt32(count)
  }

  private mutating func insert(_ hash: UInt64, _ symbol: UInt32) {
    var slot = Int(truncatingIfNeeded: hash) & mask
    while slots[slot].symbol != 0 { slot = (slot + 1) & mask }
    slots[slot] = (hash, symbol)
  }

  private mutating func grow() {
    let old = slots
    slots = Array(repeating: (0, 0), count: old.count * 2)
    mask = slots.count - 1
    for (hash, symbol) in old where symbol != 0 { insert(hash, symbol) }
  }
}
