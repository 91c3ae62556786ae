import Model
import Testing

@Suite struct MemberStateTests {
  @Test(arguments: [
    (Day(2019, 4, 4), 28), (Day(2020, 1, 31), 28), (Day(2020, 2, 1), 27), (Day(2013, 6, 30), 27),
    (Day(2013, 7, 1), 28),
  ])
  func countsTheMembers(_ day: Day, _ count: Int) {
    #expect(MemberState.members(on: day).count == count)
  }

  @Test func isFoundByEveryUsualName() {
    for name in ["EL", "gr", "Greece", "Ελλάδα", "ελλάδα"] { #expect(MemberState(named: name)?.code == "EL") }
    #expect(MemberState(named: "GB")?.code == "UK")
    #expect(MemberState(named: "België")?.code == "BE")
    #expect(MemberState(named: "Atlantis") == nil)
  }

  @Test func standsInProtocolOrder() {
    #expect(MemberState.all.sorted() == MemberState.all)
    #expect(MemberState(named: "UK")?.protocolNumber == 28)
  }
}
