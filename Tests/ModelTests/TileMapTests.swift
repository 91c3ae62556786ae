import Model
import Testing

@Suite struct TileMapTests {
  @Test func everyStateHasOnePlaceOnTheGrid() {
    #expect(TileMap.places.map(\.memberState).sorted() == MemberState.all)
    #expect(Set(TileMap.places.map(\.place)).count == 28)
    for (place, _) in TileMap.places {
      #expect((0..<TileMap.rows).contains(place.row) && (0..<TileMap.columns).contains(place.column))
    }
  }

  @Test func statesLieWhereTheyLie() throws {
    for (code, row, column) in [("SE", 0, 4), ("IE", 1, 0), ("PT", 5, 0), ("MT", 6, 2), ("CY", 6, 7)] {
      let state = try #require(MemberState(named: code))
      let place = try #require(TileMap.place(of: state))
      #expect(place.row == row && place.column == column, "\(code)")
    }
  }

  /// From where, where to, and who is there; nobody beyond the edge.
  private static let steps: [(String, TileMap.Direction, String?)] = [
    ("EE", .down, "LV"), ("EE", .left, "FI"), ("IE", .right, "UK"), ("IE", .left, nil),
    ("CY", .left, "EL"), ("SE", .up, nil), ("MT", .up, "IT"), ("DK", .down, "DE"), ("CY", .down, nil),
  ]

  @Test(arguments: steps) func aStepGoesToTheNearestStraightOn(
    _ code: String, _ direction: TileMap.Direction, _ expected: String?
  ) throws {
    let state = try #require(MemberState(named: code))
    #expect(TileMap.neighbour(of: state, direction, among: MemberState.all)?.code == expected)
  }

  @Test(arguments: [Day(2019, 4, 4), Day(2024, 1, 1)]) func everyMemberCanBeReached(_ day: Day) throws {
    let members = MemberState.members(on: day)
    var reached: Set<MemberState> = []
    var next = [try #require(members.first)]
    while let state = next.popLast() {
      guard reached.insert(state).inserted else { continue }
      next += TileMap.Direction.allCases.compactMap { TileMap.neighbour(of: state, $0, among: members) }
    }
    #expect(reached == Set(members))
  }
}
