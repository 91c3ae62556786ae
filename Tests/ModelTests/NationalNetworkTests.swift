import Model
import Testing

/// What offices speak for, and which statuses they do not bear out.
@Suite struct NationalNetworkTests {
  private let latvia = MemberState.all[13]
  private let day = Day(2024, 6, 1)

  private func point(
    _ role: ContactPoint.Role, _ office: String, from: Day = Day(2024, 1, 1), until: Day? = nil
  ) throws -> ContactPoint {
    ContactPoint(
      memberState: latvia, role: role, office: try OfficeName(typed: office),
      period: Period(from: from, until: until))
  }

  private func authority(
    _ name: String, from: Day = Day(2023, 1, 1), until: Day? = nil, isRASContactPoint: Bool = false
  ) throws -> Authority {
    Authority(
      memberState: latvia, kind: .electoral, name: try OfficeName(typed: name),
      period: Period(from: from, until: until), isRASContactPoint: isRASContactPoint)
  }

  private func network(_ points: [ContactPoint], _ authorities: [Authority] = []) -> NationalNetwork {
    NationalNetwork(memberState: latvia, contactPoints: points, authorities: authorities)
  }

  private func status(_ code: String) throws -> AnswerStatus {
    try #require(Question.contactPointLinkage.status(named: code))
  }

  @Test func oneOfficeInBothRolesSpeaksForSameSinceTheLaterBeginning() throws {
    let network = network([
      try point(.ecne, "Élection Office"), try point(.ras, "ELECTION  office", from: Day(2024, 3, 1)),
    ])
    let suggestion = try #require(network.suggestion(on: day, beside: .notStated))
    #expect(suggestion.status.code == "same" && suggestion.since == Day(2024, 3, 1))
    #expect(suggestion.reason == "ELECTION office serves as both contact points")
    #expect(network.suggestion(on: Day(2024, 2, 1), beside: .notStated) == nil)
    #expect(network.suggestion(on: day, beside: try status("linked"))?.status.code == "same")
    #expect(network.suggestion(on: day, beside: try status("same")) == nil)
  }

  @Test func aMemberThatIsTheRASContactPointSpeaksForLinked() throws {
    let byName = network([try point(.ras, "Cyber Office")], [try authority("cyber office")])
    #expect(byName.suggestion(on: day, beside: .notStated)?.status.code == "linked")
    #expect(byName.suggestion(on: day, beside: .notStated)?.since == Day(2024, 1, 1))
    let byMark = network([], [try authority("Board", isRASContactPoint: true)])
    #expect(byMark.suggestion(on: day, beside: try status("establishing"))?.status.code == "linked")
    #expect(byMark.suggestion(on: day, beside: try status("same")) == nil)
    let past = network([], [try authority("Board", until: Day(2024, 5, 31), isRASContactPoint: true)])
    #expect(past.suggestion(on: day, beside: .notStated) == nil)
  }

  @Test func nothingRecordedSpeaksForNothingAndContradictsNothing() throws {
    for status in Question.contactPointLinkage.recordable {
      #expect(network([]).contradiction(of: status, on: day) == nil)
      #expect(network([try point(.ras, "A")]).contradiction(of: status, on: day) == nil)
    }
    #expect(network([try point(.ecne, "A")]).suggestion(on: day, beside: .notStated) == nil)
  }

  @Test(arguments: ["not_linked", "establishing"])
  func whatIsSaidNotToBeLinkedIsContradictedByItsOffices(_ code: String) throws {
    let same = network([try point(.ecne, "A"), try point(.ras, "A")])
    #expect(same.contradiction(of: try status(code), on: day)?.reason == "A serves as both contact points")
    let linked = network([try point(.ras, "A")], [try authority("A")])
    #expect(linked.contradiction(of: try status(code), on: day) != nil)
    #expect(linked.contradiction(of: .notStated, on: day) == nil)
  }

  @Test func sameIsContradictedByTwoOffices() throws {
    let network = network([try point(.ecne, "A"), try point(.ras, "B")])
    #expect(
      network.contradiction(of: try status("same"), on: day)?.reason
        == "the ECNE contact point is A, the RAS contact point B")
    #expect(network.contradiction(of: try status("linked"), on: day) == nil)
  }

  @Test func linkedIsContradictedByANetworkThatLacksTheOffice() throws {
    let network = network([try point(.ras, "B")], [try authority("A")])
    #expect(network.contradiction(of: try status("linked"), on: day) != nil)
    let marked = self.network([try point(.ras, "B")], [try authority("A", isRASContactPoint: true)])
    #expect(marked.contradiction(of: try status("linked"), on: day) == nil)
  }

  @Test func onlyTheBoardOfLinkageIsJudged() throws {
    let networks = [network([try point(.ecne, "A"), try point(.ras, "A")])]
    let linkage = Board(question: .contactPointLinkage, asOf: day, entries: [])
    #expect(linkage.suggestions(by: networks).map(\.memberState) == [latvia])
    #expect(linkage.contradictions(by: networks).isEmpty)
    let other = Question(key: "platforms", title: "?", statuses: Question.contactPointLinkage.statuses)
    #expect(Board(question: other, asOf: day, entries: []).suggestions(by: networks).isEmpty)
  }

  @Test func officesAreCompletedWhateverTheCase() throws {
    let network = network([try point(.ras, "Élection Office")], [try authority("Board")])
    #expect(network.offices(beginning: "elec") == ["Élection Office"])
    #expect(network.offices(beginning: "") == ["Board", "Élection Office"])
  }
}
