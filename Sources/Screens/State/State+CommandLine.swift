import Model
import TerminalUI

extension State {
  /// Carries out a line typed after `:`: a command by its word, or a place to go to.
  mutating func run(commandLine text: String) -> [Effect] {
    guard !text.isEmpty else { return [] }
    commandHistory.append(text)
    return [.remember(commandLine: text)] + effects(of: text)
  }

  private mutating func effects(of text: String) -> [Effect] {
    if let path = argument(of: .importMinutes, in: text) {
      return path.isEmpty || !availability(of: .importMinutes).isAvailable
        ? perform(.importMinutes) : [.openDocument(path)]
    }
    if let command = Command(rawValue: text.lowercased()) { return perform(command) }
    if let effects = runOnBoard(text) { return effects }
    if let effects = runFilterLine(text) { return effects }
    if let item = ActionItemID(text) { return take([.open(ActionItemsPage(selecting: item))]) }
    if let wanted = comparison(in: text) { return [wanted] }
    if let place = PassageReference(text) {
      let minutes = MinutesReference(meeting: place.meeting, version: place.version)
      return [.locate(minutes, position: place.position)]
    }
    if let minutes = MinutesReference(text) { return [.locate(minutes, position: nil)] }
    if let state = MemberState(named: text) { return take([.open(MemberStatePage(memberState: state))]) }
    notice = .error("\"\(text)\" is no command and no place; try help, M3.8, A17 or EE, Tab completes")
    return []
  }

  /// Completes the word on the `:` line, as far as it is certain.
  mutating func completeCommand() -> [Effect] {
    guard let prompt, prompt.purpose == .command else { return [] }
    let text = prompt.editor.text
    if let path = argument(of: .importMinutes, in: text) { return [.completePath(path)] }
    if let key = argument(of: .chooseQuestion, in: text) { return [.loadQuestions(for: .completing(key))] }
    if completeStatus(in: text) { return [] }
    complete(text, among: filterLines(beginning: text) ?? Command.allCases.map(\.rawValue))
    return []
  }

  /// Completes the last part of the `:` line, as far as it is certain; `head` stands before it.
  mutating func complete(_ typed: String, after head: String = "", among words: [String]) {
    let fitting = words.filter { $0.lowercased().hasPrefix(typed.lowercased()) }
    guard let common = fitting.commonBeginning else { return }
    prompt = Prompt(.command, text: head + common)
    if fitting.count > 1 { notice = .information(fitting.joined(separator: " ")) }
  }

  /// Reads `diff M3`, the current version with the one before, and `diff M3 1 2`; nil for anything else.
  private func comparison(in text: String) -> Effect? {
    let words = text.lowercased().split(separator: " ").map(String.init)
    guard words.first == Command.compare.rawValue, [2, 4].contains(words.count),
      let meeting = MeetingReference(words[1])
    else { return nil }
    let numbers = words.dropFirst(2).compactMap { Int($0) }
    guard numbers.count == words.count - 2 else { return nil }
    return .compare(meeting, from: numbers.first, to: numbers.last)
  }

  /// What stands after the word of the command; nil where no or another command stands there.
  func argument(of command: Command, in text: String) -> String? {
    let words = text.split(separator: " ", maxSplits: 1, omittingEmptySubsequences: false)
    guard words.count == 2, words[0].lowercased() == command.rawValue else { return nil }
    return String(words[1]).trimmingSpaces
  }

  /// Puts a completed path on the `:` line.
  mutating func complete(path: String, candidates: [String]) {
    guard let prompt, prompt.purpose == .command else { return }
    self.prompt = Prompt(.command, text: "\(Command.importMinutes.rawValue) \(path)")
    notice = candidates.count > 1 ? .information(candidates.joined(separator: "  ")) : nil
  }

  /// Brings an earlier line back to the `:` line.
  mutating func recall(older: Bool) {
    guard let prompt, prompt.purpose == .command else { return }
    let here = commandHistory.lastIndex(of: prompt.editor.text) ?? commandHistory.count
    let wanted = here + (older ? -1 : 1)
    guard wanted >= 0 else { return }
    let text = commandHistory.indices.contains(wanted) ? commandHistory[wanted] : ""
    self.prompt = Prompt(.command, text: text)
  }
}
