import MinutesReader
import Model

/// What libFuzzer calls with every input: reads it as the bytes of a document, and stops where a promise is broken.
@_cdecl("LLVMFuzzerTestOneInput")
public func readFuzzed(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  guard let text = MinutesReader.decode(bytes) else { return 0 }
  let reading = MinutesReader.read(text)
  precondition(reading.faults.isEmpty, reading.faults.joined(separator: "; "))
  let mended = MinutesReader.read(text, mended: Mending(of: reading, by: bytes))
  precondition(mended.faults.isEmpty, mended.faults.joined(separator: "; "))
  return 0
}

extension Mending {
  /// What a person with no plan might set right: one choice for a line, told by a byte of the document.
  init(of reading: Reading, by bytes: [UInt8]) {
    self.init()
    for (index, byte) in zip(reading.lines.indices, bytes.reversed()) {
      switch byte % 16 {
      case 0: lines[index] = .heading(label: nil, title: reading.lines[index].text, depth: Int(byte >> 4))
      case 1: lines[index] = .heading(label: "\(byte)", title: "", depth: 1)
      case 2: lines[index] = .passage
      case 3: lines[index] = .continuation
      case 4: lines[index] = .furniture
      default: continue
      }
    }
  }
}
