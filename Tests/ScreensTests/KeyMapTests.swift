import Testing
import TerminalUI

@testable import Screens

@Suite struct KeyMapTests {
  private let map = KeyMap.standard

  @Test(arguments: Context.allCases) func noKeyIsBoundTwiceInOneContext(_ context: Context) {
    var seen: Set<Key> = []
    for binding in map.bindings where binding.contexts.contains(context) {
      for key in binding.keys { #expect(seen.insert(key).inserted, "\(key) in \(context)") }
    }
  }

  @Test func theNearestContextWins() {
    #expect(map.command(for: " ", in: .reader) == .pageDown)
    #expect(map.command(for: " ", in: .actionItems) == .tick)
    #expect(map.command(for: "j", in: .reader) == .lineDown)
    #expect(map.command(for: "x", in: .meetings) == nil)
  }

  @Test func everyBindingCanBePressedSomewhere() {
    for binding in map.bindings {
      let isReachable = Context.allCases.contains { context in
        binding.keys.contains { map.command(for: $0, in: context) == binding.command }
      }
      #expect(isReachable, "\(binding.command)")
    }
  }

  @Test func commandWordsAreDistinctAndTypeable() {
    for command in Command.allCases {
      #expect(command.rawValue.allSatisfy { $0.isLowercase || $0 == "-" }, "\(command)")
    }
  }
}
