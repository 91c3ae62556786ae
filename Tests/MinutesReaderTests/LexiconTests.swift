import Model
import Testing

@testable import MinutesReader

/// What every lexicon must hold to, so that a further language is data and nothing else.
@Suite struct LexiconTests {
  @Test func everyPatternCanBeFound() {
    for (lexicon, index) in zip(Lexicon.all, LexiconIndex.all) {
      #expect(index.patterns.count == lexicon.patterns.reduce(0) { $0 + $1.patterns.count })
    }
  }

  @Test func noClassHasAPhraseTwice() {
    for lexicon in Lexicon.all {
      for (wordClass, phrases) in lexicon.words {
        let all = phrases.flatMap(PhraseSyntax.expansions)
        let repeated = Dictionary(grouping: all) { $0 }.filter { $1.count > 1 }.keys.sorted()
        #expect(repeated.isEmpty, "\(wordClass) of \(lexicon.months[0])")
      }
    }
  }

  @Test func aSetHasRoomForEveryClass() {
    for wordClass in WordClass.allCases { #expect(WordClasses([wordClass]).contains(wordClass)) }
  }

  @Test func aPatternWithoutWordsIsNone() {
    #expect(RequestPattern.read("<who> …", force: .request, symbols: { _ in [] }) == nil)
  }

  @Test func everyLexiconNamesTwelveMonthsAndEveryMemberState() {
    for lexicon in Lexicon.all {
      #expect(lexicon.months.count == 12)
      #expect(Set(lexicon.states.keys) == Set(MemberState.all.map(\.code)))
    }
  }
}
