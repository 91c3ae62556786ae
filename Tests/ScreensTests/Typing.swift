import Screens
import TerminalUI
import TestSupport

/// Presses keys written as `jj<Enter>`.
func type(_ keys: String, into program: inout Program<InMemoryArchive>) throws {
  program.handle(try Key.keys(keys).map { .key($0) })
}
