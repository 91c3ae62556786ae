import Model

/// What `ecne question list --json` and `ecne question add --json` print.
struct QuestionsDocument: Document {
  struct Item: Encodable {
    var key: String
    var title: String
    /// Whether it is asked no more.
    var retired: Bool
    /// Phrases by which minutes are known to speak of it; none for contact-point linkage, which the reader knows.
    var topic: [String]
    /// In the order of lists; *not stated*, which every question has, last.
    var statuses: [Status]
  }

  struct Status: Encodable {
    var code: String
    var glyph: String
    var word: String
    var meaning: String
    var favourable: Bool
    /// What minutes say of States that have it.
    var phrases: [String]
  }

  var schema = currentSchema
  /// Contact-point linkage first, then as they were added.
  var questions: [Item]

  init(_ questions: [Question]) { self.questions = questions.map(Item.init) }
}

extension QuestionsDocument.Item {
  init(_ question: Question) {
    self.init(
      key: question.key, title: question.title, retired: question.isRetired, topic: question.topic,
      statuses: question.recordable.map { status in
        QuestionsDocument.Status(
          code: status.code, glyph: String(status.glyph), word: status.word, meaning: status.meaning,
          favourable: status.isFavourable,
          phrases: status.phrases)
      })
  }
}
