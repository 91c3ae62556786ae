import Model
import TerminalUI

/// Everything the screens are drawn from.
public struct State: Sendable {
}
