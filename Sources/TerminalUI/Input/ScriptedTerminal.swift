/// A terminal whose events are written beforehand and whose frames are kept, for tests and for `--print`.
public struct ScriptedTerminal: Terminal {
  public private(set) var size: Size
  /// All that was presented, in order.
  public private(set) var frames: [Frame] = []
  /// All that was put on the clipboard, in order.
  public private(set) var copied: [String] = []
  public private(set) var theme: Theme?
  public private(set) var isMouseOn = false
  private var script: ArraySlice<[TerminalEvent]>

  /// Each element of the script is what one wait for events brings; after the last the terminal is lost.
  public init(size: Size, script: [[TerminalEvent]]) {
    self.size = size
    self.script = script[...]
  }

  /// Keys that come one at a time.
  public init(size: Size, keys: [Key]) {
    self.init(size: size, script: keys.map { [.key($0)] })
  }

  public mutating func present(_ frame: Frame) { frames.append(frame) }

  public mutating func nextEvents() -> [TerminalEvent] {
    let events = script.popFirst() ?? [.hungUp(.terminalLost)]
    for case .resized(let size) in events { self.size = size }
    return events
  }

  public mutating func redraw() {}
  public mutating func suspend() {}
  public mutating func copy(_ text: String) { copied.append(text) }
  public mutating func use(_ theme: Theme) { self.theme = theme }
  public mutating func setMouse(on: Bool) { isMouseOn = on }
}
