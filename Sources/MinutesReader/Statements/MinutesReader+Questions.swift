import Model

extension MinutesReader {
  /// What items of one agenda say about a question; nothing where it is not read for.
  public static func reading(for question: Question, in agenda: [AgendaItem]) -> QuestionReading {
    guard let topic = topic(of: question) else { return QuestionReading() }
    let lexicon = LexiconIndex.ofLanguage(
      of: Array(agenda.flatMap { [$0.title] + $0.passages.map(\.text) }.joined(separator: "\n").utf8))
    var reader = StatementReader(on: topic, lexicon: lexicon)
    for item in agenda {
      reader.begin(item)
      for (index, passage) in item.passages.enumerated() {
        let wording = TaggedPassage(passage.text, lexicon: lexicon)
        reader.read(passage, wording, position: item.position, number: index + 1)
      }
    }
    return QuestionReading(statements: reader.statements, claims: reader.claims)
  }

  /// By which words a question is read for; nil where it is not.
  static func topic(of question: Question) -> (any Topic)? {
    if question.isContactPointLinkage { return LinkageTopic() }
    return question.topic.isEmpty ? nil : WordedTopic(question)
  }
}
