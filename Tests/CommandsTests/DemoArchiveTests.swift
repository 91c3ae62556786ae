import Foundation
import MinutesReader
import Model
import Samples
import Store
import Testing

@testable import Commands

@Suite struct DemoArchiveTests {
  /// Filled once for all tests that only read it.
  private static let shared = Result {
    let archive = try Archive.inMemory(now: { Timestamp(milliseconds: 1_759_305_600_000) })
    try archive.fillWithSamples(by: "lea")
    return archive
  }

  private func filled() throws -> Archive { try Self.shared.get() }

  @Test func everySampleIsMarkedWhereListsShowIt() throws {
    let titles = try filled().meetings().map(\.meeting.title)
    #expect(titles.count == SampleMinutes.all.count)
    #expect(titles.allSatisfy { $0.hasPrefix("SAMPLE DATA: ") })
  }

  @Test func everyDecisionIsAboutOneProposal() throws {
    let quotes = try filled().actionItems().map(\.quote)
    for decision in SampleDecision.all {
      #expect(quotes.count { $0.contains(decision.sentence) } == 1, "\(decision.sentence)")
    }
  }

  @Test func actionItemsStandInEveryStatus() throws {
    let items = try filled().actionItems()
    for status in ActionItem.Status.allCases { #expect(items.contains { $0.status == status }) }
  }

  @Test func everyRevisionChangesItsMinutesAndSomeItemLosesItsSentence() throws {
    let archive = try filled()
    let revised = try archive.meetings().map(\.meeting.id).filter { try archive.versions(of: $0).count == 2 }
    #expect(revised.count == SampleRevision.all.count)
    for meeting in revised {
      let comparison = try archive.comparison(of: .id(meeting))
      let kinds = Set(comparison.difference.sections.flatMap(\.lines).map(\.kind))
      #expect(kinds.isSuperset(of: [.kept, .changed, .added, .removed]))
      #expect(try archive.actionItems(of: meeting).contains { $0.hasLostSentence && $0.status == .open })
    }
  }

  @Test func whatItsMinutesSayOfLinkageIsProposedAndNothingElse() throws {
    let entries = try filled().entries(of: Question.contactPointLinkage.key)
    let proposed = entries.filter { $0.standing == .proposed }
    #expect(
      proposed.map { "\($0.memberState) \($0.status ?? "")" } == [
        "CZ linked", "DK linked", "EE linked", "LU same", "MT same", "HR establishing", "LV establishing",
        "EL not_linked", "HR linked", "LV establishing", "BG linked", "CY linked", "SI same", "LV linked",
        "AT establishing", "PL establishing", "BE same", "HU not_linked", "AT linked", "PL establishing",
        "EL establishing", "RO same",
      ])
  }

  @Test func everyAnswerIsOnTheBoardOnItsDate() throws {
    let archive = try filled()
    let entries = try archive.entries(of: Question.contactPointLinkage.key).filter {
      $0.standing == .accepted
    }
    let onLinkage = SampleAnswer.all.filter { $0.question == Question.contactPointLinkage.key }
    let expected = onLinkage.flatMap { answer in answer.memberStates.map { "\($0) \(answer.status)" } }
    #expect(entries.map { "\($0.memberState) \($0.status ?? "")" } == expected)
    let board = try archive.board(of: Question.contactPointLinkage.key, asOf: Day(2025, 1, 1))
    for status in Question.contactPointLinkage.recordable { #expect(board.count(status) > 0) }
  }

  @Test func someClaimIsShownAndSomeIsNot() throws {
    let archive = try filled()
    for question in try archive.questions() {
      let checks = try archive.claimChecks(against: question.key, reading: MinutesReader.reading)
      #expect(Set(checks.map(\.verdict)).count > 1, "\(question.key)")
    }
  }

  @Test func itsFolderGoesWithIt() throws {
    let console = try Console()
    do {
      let demo = try DemoArchive(in: console.surroundings)
      #expect(FileManager.default.fileExists(atPath: demo.path))
    }
    #expect(try FileManager.default.contentsOfDirectory(atPath: console.folder.path).isEmpty)
  }

  @Test func whatAKilledDemoLeftIsClearedAway() throws {
    let console = try Console()
    let abandoned = console.folder.appending(path: "ecne-demo-4194305-abcdef")
    let someoneElses = console.folder.appending(path: "ecne-demo-notes")
    for url in [abandoned, someoneElses] {
      try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    }
    _ = try DemoArchive(in: console.surroundings)
    #expect(!FileManager.default.fileExists(atPath: abandoned.path))
    #expect(FileManager.default.fileExists(atPath: someoneElses.path))
  }
}
