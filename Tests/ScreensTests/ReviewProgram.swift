import Model
import TerminalUI
import TestSupport
import Testing

@testable import Screens

/// A program that looks `papers/fourth.txt` of the sample through, after those keys.
func reviewing(
  _ keys: String = "", size: Size = Size(columns: 80, rows: 24), readOnlyBecause reason: String? = nil,
  forecast: ImportForecast? = .newMeeting
) throws -> Program<InMemoryArchive> {
  let session = Session(
    size: size, today: Day(2024, 5, 15), actor: Actor(name: "anna", role: .secretariat),
    readOnlyBecause: reason)
  var archive = InMemoryArchive.sample
  archive.forecast = forecast
  var program = Program(state: State(session: session), runner: archive)
  try type(":import papers/fourth.txt<Enter>" + keys, into: &program)
  return program
}

/// The page that is shown.
func review(_ program: Program<InMemoryArchive>) throws -> ReviewPage {
  try #require(program.state.page as? ReviewPage)
}
