import Model
import Store
import Testing

@testable import Commands

@Suite struct FailureTests {
  private static let act = Act(
    id: ActID(7), at: Timestamp(milliseconds: 0), actor: Actor(name: "max", role: .secretariat),
    words: "done A1",
    changes: [])

  @Test(arguments: [
    (ArchiveError.isFolder(path: "/a"), Commands.ExitStatus.noInput), (.newer(path: "/a"), .badData),
    (.damaged(path: "/a", detail: "x"), .badData), (.outdated(path: "/a"), .notPermitted),
    (.locked(path: "/a"), .temporary), (.cannotCreate(path: "/a", detail: "x"), .cannotCreate),
    (.cannotOpen(path: "/a", detail: "x"), .inputOutput), (.alreadyExists(path: "/a"), .cannotCreate),
  ])
  func troubleWithTheFileNamesIt(_ error: ArchiveError, _ status: Commands.ExitStatus) {
    let failure = Failure(describing: error)
    #expect(failure.status == status)
    #expect(failure.message.contains("/a"))
  }

  @Test(arguments: [
    (ArchiveError.inputOutput(detail: "disk full"), "disk full", Commands.ExitStatus.inputOutput),
    (.notPermitted("write to /a"), "you may not write to /a", .notPermitted),
    (.ambiguousMeeting(.ordinal(3), [MeetingID(1), MeetingID(4)]), "name one of M1, M4", .usage),
    (.unknownStatus("so-so", question: "q"), "'so-so' is no status of q", .usage),
    (.changedMeanwhile(.actionItem(ActionItemID(1)), now: "done"), "is now: done", .temporary),
    (.undoBlocked(.actionItem(ActionItemID(1)), by: act), "max has changed A1 since (act 7", .negative),
    (.importNotUndone(act), "an import is not undone", .negative),
    (.readingWithoutAgenda, "no agenda", .badData), (.readingWithoutDate, "no date", .badData),
  ])
  func otherTroubleSaysWhat(_ error: ArchiveError, _ words: String, _ status: Commands.ExitStatus) {
    let failure = Failure(describing: error)
    #expect(failure.status == status)
    #expect(failure.message.contains(words))
  }
}
