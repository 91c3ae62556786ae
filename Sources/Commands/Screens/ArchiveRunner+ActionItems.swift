import Model
import Store

extension ArchiveRunner {
  /// Changes action items as one act, and says what was done and which were refused and why.
  func change(
    _ request: ActionItemRequest, _ ids: [ActionItemID], seen: [ActionItemID: ActID], in archive: Archive
  ) throws -> String {
    let (act, refusals) = try archive.attempt(
      try archive.resolving(request), on: ids, seen: seen, by: actor)
    let words = refusals.map { Failure($0.error).message }
    return words.isEmpty ? act.words : "\(act.words); not \(words.joined(separator: "; "))"
  }
}

extension Archive {
  /// The request with passages of the minutes named in their version.
  fileprivate func resolving(_ request: ActionItemRequest) throws -> ActionItemRequest {
    switch request {
    case .move(let transition, let reason, let evidence):
      .move(transition, reason: reason, evidence: try self.evidence(evidence))
    case .evidence(let evidence): .evidence(try self.evidence(evidence))
    default: request
    }
  }
}
