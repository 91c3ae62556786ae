import Model

extension [AnswerStatus] {
  /// Those that values of the option `--status` describe; throws a `Failure` that tells which one is wrong.
  init(typed texts: [String]) throws {
    self = []
    for (index, text) in texts.enumerated() {
      do { append(try AnswerStatus(typed: text)) } catch {
        throw Failure(.usage, "--status number \(index + 1): \(error.words)")
      }
    }
  }
}
