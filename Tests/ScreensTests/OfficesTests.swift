import Model
import TerminalUI
import TestSupport
import Testing

@testable import Screens

/// Contact points and networks on the page of a Member State: asked for step by step, refused where they cannot be.
@Suite struct OfficesTests {
  private func program(
    _ archive: InMemoryArchive = .withOffices, readOnlyBecause reason: String? = nil
  ) -> Program<InMemoryArchive> {
    let session = Session(
      size: Size(columns: 80, rows: 24), today: Day(2024, 5, 15),
      actor: Actor(name: "anna", role: .secretariat), readOnlyBecause: reason)
    return Program(state: State(session: session), runner: archive)
  }

  private func acts(of program: Program<InMemoryArchive>) -> [NetworkAct] {
    program.runner.effects.compactMap { if case .network(let act) = $0 { act } else { nil } }
  }

  @Test func aContactPointIsAskedForStepByStep() throws {
    var program = program()
    try type(
      ":EE<Enter><S-Tab>crNew Office<Enter><C-u>1 march 2024<Enter>ras@example.eu<Enter>", into: &program)
    guard case .setContactPoint(let point, let email) = acts(of: program).first else {
      Issue.record("nothing was set")
      return
    }
    #expect(point.name == "EE RAS contact point" && point.office.description == "New Office")
    #expect(point.id == .unassigned && point.period == Period(from: Day(2024, 3, 1)))
    #expect(try email == .give(EmailAddress(typed: "ras@example.eu")))
  }

  @Test func whatIsNotUnderstoodIsAskedAgain() throws {
    var program = program()
    try type(":EE<Enter><S-Tab>ce<Enter>", into: &program)
    #expect(program.state.notice == .error("name the office"))
    try type("Office<Enter><C-u>1 march 2003<Enter>", into: &program)
    #expect(program.state.notice == .error("Estonia was no Member State on 2003-03-01"))
    try type("<C-u>soon<Enter>", into: &program)
    #expect(program.state.notice?.text.contains("is no date") == true)
    try type("<C-u>today<Enter>nowhere<Enter>", into: &program)
    #expect(program.state.notice?.text.contains("no e-mail address") == true)
    #expect(acts(of: program).isEmpty)
    try type("<C-u><Enter>", into: &program)
    #expect(acts(of: program).count == 1)
  }

  @Test func namesOfOfficesAreCompleted() throws {
    var program = program()
    try type(":LV<Enter><S-Tab>aepre<Tab>", into: &program)
    #expect(program.state.prompt?.editor.text == "Press Office")
  }

  @Test func theyAreSetWhereTheyAreSeen() throws {
    var program = program()
    try type(":LV<Enter>", into: &program)
    func footer() -> String { program.frame.text(row: 23) }
    #expect(!footer().contains("c contact") && !footer().contains("a authority"))
    try type("c", into: &program)
    #expect(program.state.notice?.text.contains("Tab shows the offices") == true)
    try type("<S-Tab>", into: &program)
    #expect(footer().contains("c contact") && footer().contains("a authority"))
  }

  @Test func oneThingIsChangedFromItsMenu() throws {
    var program = program()
    try type(":LV<Enter><S-Tab>jjj<Enter>u<C-u>2024-12-31<Enter>", into: &program)
    guard case .setContactPoint(let point, nil) = acts(of: program).first else {
      Issue.record("nothing was set")
      return
    }
    #expect(point.id.number == 3 && point.period.until == Day(2024, 12, 31) && point.revision == ActID(3))
    try type("<Enter>u<Enter>", into: &program)
    #expect(program.state.notice == .information("nothing was changed"))
    try type("<Enter>enone<Enter>", into: &program)
    #expect(acts(of: program).count == 2)
  }

  @Test func aSuggestionIsRecordedOnlyWithItsSource() throws {
    var program = program()
    try type(":LV<Enter><S-Tab>j+<Enter><Enter>", into: &program)
    #expect(program.runner.entries.last?.status == "not_linked")
    try type("+<Enter>a letter<Enter><Enter>", into: &program)
    let entry = try #require(program.runner.entries.last)
    #expect(entry.status == "same" && entry.validFrom == Day(2024, 3, 1))
    #expect(entry.source == .letter("a letter"))
  }

  @Test func removingAsksAndSaysWhatIsLost() throws {
    var program = program()
    try type(":LV<Enter><S-Tab>jjjX", into: &program)
    #expect(program.state.menu?.explanation.joined(separator: " ").contains("goes for good") == true)
    try type("n", into: &program)
    #expect(acts(of: program).isEmpty)
    try type("Xy", into: &program)
    #expect(acts(of: program).count == 1)
  }

  @Test func aDelegateSeesOfficesAndChangesNothing() throws {
    var archive = InMemoryArchive.withOffices
    archive.emailAddresses = [:]
    var program = program(archive, readOnlyBecause: "only the secretariat writes")
    try type(":LV<Enter><S-Tab>jjj", into: &program)
    let text = (0..<24).map { program.frame.text(row: $0) }.joined(separator: "\n")
    #expect(text.contains("Election Board") && !text.contains("@"))
    for command in [Command.setContactPoint, .addAuthority, .remove, .open] {
      #expect(
        program.state.availability(of: command) == .unavailable(because: "only the secretariat writes"))
    }
  }
}
