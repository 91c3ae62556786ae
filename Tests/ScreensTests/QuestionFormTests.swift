import Model
import TerminalUI
import TestSupport
import Testing

@testable import Screens

/// Questions that are added, changed and retired on screen.
@Suite struct QuestionFormTests {
  private func program(readOnlyBecause reason: String? = nil) -> Program<InMemoryArchive> {
    let session = Session(
      size: Size(columns: 80, rows: 24), today: Day(2024, 5, 15),
      actor: Actor(name: "anna", role: .secretariat), readOnlyBecause: reason)
    return Program(state: State(session: session), runner: .sample)
  }

  private func acts(of program: Program<InMemoryArchive>) -> [QuestionAct] {
    program.runner.effects.compactMap { if case .question(let act) = $0 { act } else { nil } }
  }

  @Test func aQuestionIsAddedStepByStepAndShown() throws {
    var program = program()
    try type("3Qaads<Enter>Notified?<Enter><C-u>yes:+:yes:favourable, no:-:no<Enter>", into: &program)
    try type("political ads, advertising<Enter>has notified<Enter>none<Enter>", into: &program)
    let question = Question(
      key: "ads", title: "Notified?", topic: ["political ads", "advertising"],
      statuses: [
        AnswerStatus(
          code: "yes", glyph: "+", word: "yes", meaning: "", isFavourable: true, phrases: ["has notified"]),
        AnswerStatus(code: "no", glyph: "-", word: "no", meaning: ""),
      ])
    #expect(acts(of: program) == [.add(question)])
    #expect((program.state.page as? LinkagePage)?.board?.question == question)
  }

  @Test func whatCannotBeIsAskedAgain() throws {
    var program = program()
    try type(":add-question<Enter>A17<Enter>", into: &program)
    #expect(program.state.notice?.text.contains("is no key") == true)
    try type("<C-u>ads<Enter><Enter>", into: &program)
    #expect(program.state.notice?.text.contains("one line of text") == true)
    try type("Notified?<Enter><C-u>yes<Enter>", into: &program)
    #expect(program.state.notice?.text.contains("is no status") == true)
    try type("<C-u>none<Enter>", into: &program)
    #expect(program.state.notice?.text.contains("needs a status") == true)
    #expect(acts(of: program).isEmpty)
    try type("<C-u>yes:+:yes<Enter>none<Enter>", into: &program)
    #expect(acts(of: program).count == 1, "without topic no phrases are asked for")
  }

  @Test func aQuestionIsChangedFromWhatItIs() throws {
    var program = program()
    try type("3Q2:edit-question<Enter>", into: &program)
    #expect(program.state.prompt?.editor.text == "Is there a contact at each media platform?")
    try type("<Enter>none<Enter><Enter>", into: &program)
    #expect(acts(of: program).isEmpty && program.state.notice == .information("nothing was changed"))
    try type(
      "Qe<C-u>Any contact?<Enter>some:s:some<Enter>media<Enter><Enter><Enter><Enter>a few<Enter>",
      into: &program)
    guard case .edit(let question, let seen)? = acts(of: program).first else {
      Issue.record("nothing was changed")
      return
    }
    #expect(question.title == "Any contact?" && question.topic == ["media"])
    #expect(question.statuses.map(\.code) == ["yes", "in_progress", "no", "some"])
    #expect(question.statuses.last?.phrases == ["a few"] && seen.statuses.count == 3)
  }

  @Test func aRetiredQuestionIsSeenAndNotAnswered() throws {
    var program = program()
    try type("3Q2Qr", into: &program)
    #expect(acts(of: program) == [.retire("media-contacts")])
    #expect(program.state.page.title.contains("media-contacts (retired)"))
    for command in [Command.chooseStatus, .editQuestion, .retireQuestion] {
      #expect(!program.state.availability(of: command).isAvailable)
    }
  }

  @Test func theBuiltInQuestionStaysAndDelegatesChangeNone() throws {
    var program = program()
    try type("3", into: &program)
    #expect(
      program.state.availability(of: .editQuestion)
        == .unavailable(because: "contact-point linkage is built in"))
    var reading = self.program(readOnlyBecause: "only the secretariat writes")
    try type("3Q2Q", into: &reading)
    #expect(reading.state.menu?.choices.count == 2)
    #expect(!reading.state.availability(of: .addQuestion).isAvailable)
  }
}
