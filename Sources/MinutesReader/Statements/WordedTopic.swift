import Model

/// A question that brings its own words.
///
/// Of statuses whose phrases stand in one clause the one that is said first counts; a phrase inside a longer one says
/// nothing by itself. A clause that denies states nothing, unless the phrase itself does the denying: "not connected".
struct WordedTopic: Topic {
  let question: String
  private let topic: PhraseFinder
  private let statuses: [(code: String, phrases: PhraseFinder)]

  init(_ question: Question) {
    self.question = question.key
    topic = PhraseFinder(question.topic)
    statuses = question.statuses.map { ($0.code, PhraseFinder($0.phrases)) }
  }

  func isIn(_ passage: TaggedPassage) -> Bool { passage.sentences.contains { topic.isIn($0.wording) } }

  func excludes(_ sentence: TaggedWords) -> Bool { false }

  func status(of clause: Clause) -> String? {
    let found = statuses.flatMap { status in
      status.phrases.ranges(in: clause.wording).filter { clause.range.contains($0) }.map { (status.code, $0) }
    }
    let outermost = found.filter { _, words in !found.contains { $0.1 != words && $0.1.contains(words) } }
    guard let first = outermost.min(by: { $0.1.lowerBound < $1.1.lowerBound }) else { return nil }
    return clause.isNegated(beside: first.1) ? nil : first.0
  }
}
