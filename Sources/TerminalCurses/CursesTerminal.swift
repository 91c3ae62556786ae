import CNcurses
import TerminalUI

/// The terminal through ncurses.
public enum CursesTerminal {
}
