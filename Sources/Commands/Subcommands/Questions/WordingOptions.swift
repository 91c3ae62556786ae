import ArgumentParser
import Model

/// By which words minutes are known to speak of a question.
struct WordingOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Words by which a passage of minutes is known to speak of it; several times.", valueName: "phrase"))
  var topic: [String] = []
  @Option(
    help: ArgumentHelp(
      "Words by which minutes give a status, such as connected:established contact; several times.",
      valueName: "status:words"))
  var phrase: [String] = []

  /// The question with these words in addition to its own. Throws where a status is none of its own.
  func added(to question: Question) throws -> Question {
    var question = question
    question.topic += topic.filter { !question.topic.contains($0) }
    for text in phrase {
      let parts = text.split(separator: ":", maxSplits: 1).map(String.init)
      guard parts.count == 2 else {
        throw Failure(.usage, "'\(text)' is no phrase of a status; write it as status:words")
      }
      let status = try question.statusArgument(parts[0])
      guard let index = question.statuses.firstIndex(of: status) else {
        throw Failure(.usage, "\(status.word) has no words in minutes: it is what is not said")
      }
      if !status.phrases.contains(parts[1]) { question.statuses[index].phrases.append(parts[1]) }
    }
    return question
  }
}
