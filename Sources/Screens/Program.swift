import Model
import TerminalUI

/// The screens at work: events in, effects out, frames shown.
public struct Program<Runner: EffectRunner>: TerminalUser {
  public private(set) var state: State
  public var runner: Runner
  /// By name, for `T`.
  private let themes: [String: Theme]
  private var hasRemaining = true
  /// What the terminal is still to do.
  private var waiting: [TerminalEffect] = []

  /// Brings the first page.
  public init(state: State, runner: Runner, themes: [String: Theme] = [:]) {
    self.themes = themes
    self.state = state
    self.runner = runner
    carryOut(state.loading)
  }

  public var frame: Frame { state.frame }

  /// Shows the screens until the user leaves or the terminal is gone.
  public mutating func run<T: Terminal & ~Copyable>(on terminal: inout T) {
    if terminal.size != state.session.size { carryOut(state.handle(.resized(terminal.size))) }
    while !state.hasEnded {
      terminal.present(frame)
      handle(terminal.nextEvents()) { frame in terminal.present(frame) }
      for effect in waiting { carryOut(effect, on: &terminal) }
      waiting = []
    }
  }

  /// Takes in everything that waits, so that one repaint follows however much it was.
  ///
  /// Before something is done for which keys have to wait, a frame that says so is shown.
  public mutating func handle(_ events: [TerminalEvent], show: (Frame) -> Void = { _ in }) {
    if hasRemaining {
      hasRemaining = false
      carryOut(state.remaining, show: show)
    }
    for reply in runner.finished() {
      state.session.work = nil
      carryOut(state.receive(reply), show: show)
    }
    if runner.hasChanged() { carryOut(state.receive(.archiveChanged), show: show) }
    for event in events where !state.hasEnded { carryOut(state.handle(event), show: show) }
  }

  private mutating func carryOut(_ effects: [Effect], show: (Frame) -> Void = { _ in }) {
    for effect in effects {
      if case .terminal(let effect) = effect { waiting.append(effect) }
      if let words = effect.delay {
        state.notice = .information("\(words) …")
        show(frame)
      }
      for reply in runner.run(effect) { carryOut(state.receive(reply), show: show) }
    }
  }

  private func carryOut<T: Terminal & ~Copyable>(_ effect: TerminalEffect, on terminal: inout T) {
    switch effect {
    case .copy(let text): terminal.copy(text)
    case .useTheme(let name): if let theme = themes[name] { terminal.use(theme) }
    case .useMouse(let isOn): terminal.setMouse(on: isOn)
    case .suspend: terminal.suspend()
    case .redraw: terminal.redraw()
    }
  }
}
