import Model

extension Question {
  /// What the journal keeps of it.
  var snapshot: Snapshot {
    var fields: [(String, String?)] = [("title", title)]
    fields += topic.map { ("topic", $0) }
    fields += statuses.map { ("status", $0.inJournal) }
    for status in statuses { fields += status.phrases.map { ("phrase", "\(status.code): \($0)") } }
    fields.append(("retired", isRetired ? "yes" : nil))
    return Snapshot(fields)
  }

  /// The question as the journal kept it, its statuses picked from those that it has or had.
  func restored(from snapshot: Snapshot, statuses known: [AnswerStatus]) throws -> Question {
    var question = self
    question.title = snapshot["title"] ?? title
    question.topic = snapshot.values(of: "topic")
    question.isRetired = snapshot["retired"] != nil
    let phrases = snapshot.values(of: "phrase")
    question.statuses = try snapshot.values(of: "status").map { words in
      var status = try value(words) { words in known.first { words.hasPrefix("\($0.code) (") } }
      let head = "\(status.code): "
      status.phrases = phrases.filter { $0.hasPrefix(head) }.map { String($0.dropFirst(head.count)) }
      return status
    }
    return question
  }
}

extension Snapshot {
  fileprivate func values(of name: String) -> [String] { fields.filter { $0.name == name }.map(\.value) }
}

extension AnswerStatus {
  /// `in_progress (~ in progress, favourable): being set up`
  fileprivate var inJournal: String {
    let favour = isFavourable ? ", favourable" : ""
    return "\(code) (\(glyph) \(word)\(favour))" + (meaning.isEmpty ? "" : ": \(meaning)")
  }
}
