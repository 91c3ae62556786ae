/// Turns the bytes that a terminal sends into events: UTF-8, the usual key sequences of xterm, the Linux
/// console, rxvt, screen and tmux, SGR mouse reports and bracketed paste.
///
/// A sequence that names no known key is dropped whole, and so are bytes that are not UTF-8.
public struct InputDecoder: Sendable {
  private var pending: [UInt8] = []
  private var paste: [UInt8]?

  public init() {}

  /// Whether it holds the beginning of something whose rest should follow at once, if it is no lone Esc.
  public var isWaiting: Bool { !pending.isEmpty && paste == nil }

  /// Takes what the terminal has sent and returns what is complete.
  public mutating func feed(_ bytes: some Sequence<UInt8>) -> [TerminalEvent] {
    pending += bytes
    return decode(isLast: false)
  }

  /// Takes what it holds for complete, because nothing followed for a while.
  public mutating func flush() -> [TerminalEvent] {
    paste == nil ? decode(isLast: true) : []
  }

  private mutating func decode(isLast: Bool) -> [TerminalEvent] {
    var events: [TerminalEvent] = []
    var start = 0
    while start < pending.count {
      if paste != nil {
        guard let end = takePaste(from: start, into: &events) else { return events }
        start = end
        continue
      }
      let next = InputSequence(pending[start...], isLast: isLast)
      guard next.length > 0 else { break }
      start += next.length
      switch next.meaning {
      case .event(let event): events.append(event)
      case .pasteBegins: paste = []
      case .nothing: break
      }
    }
    pending.removeFirst(start)
    return events
  }

  /// Moves pasted bytes over; the place after the paste, or nil when it goes on and all has been taken.
  private mutating func takePaste(from start: Int, into events: inout [TerminalEvent]) -> Int? {
    let end = InputSequence.pasteEnd
    let last = pending.count - end.count
    if let at = (start..<max(last + 1, start)).first(where: { pending[$0...].starts(with: end) }) {
      let text = (paste ?? []) + pending[start..<at]
      events.append(.pasted(String(decoding: text, as: UTF8.self)))
      paste = nil
      return at + end.count
    }
    // What may be the beginning of the end stays.
    let safe = max(start, last + 1)
    paste?.append(contentsOf: pending[start..<safe])
    pending.removeFirst(safe)
    return nil
  }
}
