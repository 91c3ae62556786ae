import Model

/// A question that brings its own words.
///
/// Of statuses whose phrases stand in one clause the one that is said first counts, of those that begin together the
/// longest. A clause that denies states nothing, unless the phrase itself does the denying: "not connected".
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

  func isNamedInFull(in passage: TaggedPassage) -> Bool { isIn(passage) }

  func isResumed(in passage: TaggedPassage) -> Bool { false }

  func excludes(_ sentence: TaggedWords) -> Bool { false }

  func opposite(of status: String?) -> String? { nil }

  func mayTell(_ sentence: TaggedWords) -> Bool { true }

  func isNamed(in sentence: TaggedWords) -> Bool { true }

  func refersBack(_ sentence: TaggedWords) -> Bool { false }

  func status(of clause: Clause) -> String? {
    let found = statuses.compactMap { status in
      status.phrases.first(in: clause.range, of: clause.wording).map { (code: status.code, words: $0) }
    }
    let first = found.min {
      ($0.words.lowerBound, -$0.words.count) < ($1.words.lowerBound, -$1.words.count)
    }
    return first.flatMap { clause.isNegated(beside: $0.words) ? nil : $0.code }
  }
}
