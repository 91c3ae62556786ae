import Model
import Screens
import Store

extension ArchiveRunner {
  /// Changes action items as one act, and says what was done and which were refused and why; nothing is changed where
  /// it must be asked first what becomes of missing answers.
  func change(
    _ request: ActionItemRequest, _ ids: [ActionItemID], seen: [ActionItemID: ActID], in archive: Archive
  ) throws -> Reply {
    if case .move(.close, _, _, nil) = request {
      let boards = try unanswered(ids, in: archive)
      if !boards.isEmpty { return .answersMissing(Unanswered(request, ids, seen: seen, boards: boards)) }
    }
    let (act, refusals) = try archive.attempt(
      try archive.resolving(request), on: ids, seen: seen, by: actor)
    let words = refusals.map { Failure($0.error).message }
    return .wrote(words.isEmpty ? act.words : "\(act.words); not \(words.joined(separator: "; "))")
  }

  /// The answers to those of the items that can be closed and have not all of them.
  private func unanswered(_ ids: [ActionItemID], in archive: Archive) throws -> [Board] {
    let setting = try archive.setting(in: surroundings)
    return try ids.map(archive.actionItem).filter { $0.allows(.close) }.compactMap(setting.board)
      .filter { !$0.missing.isEmpty }
  }
}

extension Archive {
  /// The request with passages of the minutes named in their version.
  fileprivate func resolving(_ request: ActionItemRequest) throws -> ActionItemRequest {
    switch request {
    case .move(let transition, let reason, let evidence, let missing):
      .move(transition, reason: reason, evidence: try self.evidence(evidence), missing: missing)
    case .evidence(let evidence): .evidence(try self.evidence(evidence))
    default: request
    }
  }
}
