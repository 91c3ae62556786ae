import MinutesReader
import Model
import Screens
import Store

extension ArchiveRunner {
  /// Writes what becomes of a question; one that is new is shown.
  func carryOut(_ act: QuestionAct, in archive: Archive) throws -> [Reply] {
    switch act {
    case .add(let question):
      let words = try archive.add(question, reading: MinutesReader.reading, by: actor).words
      return [.wrote(words), .questions(try archive.questions(), for: .showing(question.key))]
    case .edit(let question, let seen):
      let written = try archive.edit(question.key, reading: MinutesReader.reading, by: actor) { now in
        guard now == seen else {
          throw ArchiveError.changedMeanwhile(.question(question.key), now: now.title)
        }
        now = question
      }
      return [.wrote(written.words)]
    case .retire(let key): return [.wrote(try archive.retire(key, by: actor).words)]
    }
  }
}
