import Model
import Screens

extension InMemoryArchive {
  mutating func carryOut(_ act: QuestionAct) -> [Reply] {
    switch act {
    case .add(let question):
      questions.append(question)
      return [.wrote("add question \(question.key)"), .questions(questions, for: .showing(question.key))]
    case .edit(let question, _):
      if let index = questions.firstIndex(where: { $0.key == question.key }) { questions[index] = question }
      return [.wrote("edit question \(question.key)")]
    case .retire(let key):
      if let index = questions.firstIndex(where: { $0.key == key }) { questions[index].isRetired = true }
      return [.wrote("retire question \(key)")]
    }
  }
}
