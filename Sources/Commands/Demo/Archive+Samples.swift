import MinutesReader
import Model
import Samples
import Store

extension Archive {
  /// Stores the sample minutes and what is decided about them, as the secretariat would: each write is an act.
  func fillWithSamples(by account: String) throws {
    let actor = Actor(name: account, role: .secretariat)
    for minutes in SampleMinutes.all { _ = try store(minutes.bytes, minutes.fileName, by: actor) }
    let proposals = try actionItems()
    for decision in SampleDecision.all { try carryOut(decision, on: proposals, by: actor) }
    for question in SampleQuestion.all { try add(question, reading: MinutesReader.reading, by: actor) }
    for answer in SampleAnswer.all { try record(answer, by: actor) }
    for office in SampleOffice.all { try record(office, by: actor) }
    for reply in SampleReply.all { try record(reply, on: proposals, by: actor) }
    for revision in SampleRevision.all { try carryOut(revision, by: actor) }
  }

  private func store(_ bytes: [UInt8], _ fileName: String, by actor: Actor) throws -> ImportOutcome {
    let reading = MinutesReader.read(String(decoding: bytes, as: UTF8.self), for: try questions())
    let minutes = PreparedMinutes(
      reading, original: bytes, fileName: fileName, readerVersion: MinutesReader.version)
    return try store(minutes, by: actor)
  }

  /// The corrected minutes are those that the network approved.
  private func carryOut(_ revision: SampleRevision, by actor: Actor) throws {
    for minutes in SampleMinutes.all where minutes.fileName == revision.fileName {
      let outcome = try store(revision.bytes(from: minutes), minutes.fileName, by: actor)
      try setStatus(.approved, of: outcome.meeting, by: actor)
    }
  }

  private func carryOut(_ decision: SampleDecision, on proposals: [ActionItem], by actor: Actor) throws {
    for item in proposals where item.quote.contains(decision.sentence) {
      for transition in decision.transitions {
        let reason = transition == .drop ? decision.reason : ""
        try perform(transition, on: [item.id], reason: reason, missing: .leave, by: actor)
      }
    }
  }

  private func record(_ answer: SampleAnswer, by actor: Actor) throws {
    guard let source = try source(answer.source) else { return }
    let drafts = answer.memberStates.map {
      EntryDraft(
        question: answer.question, memberState: $0, status: answer.status, validFrom: answer.since,
        source: source, note: answer.note)
    }
    try record(drafts, by: actor)
  }

  private func record(_ office: SampleOffice, by actor: Actor) throws {
    guard let state = MemberState(named: office.memberState) else { return }
    let name = try OfficeName(typed: office.name)
    let period = Period(from: office.from, until: office.until)
    switch office.place {
    case .contactPoint(let role, let email):
      let change = try email.map { try EmailChange(typed: $0) }
      let point = ContactPoint(memberState: state, role: role, office: name, period: period)
      try record(point, email: change, by: actor)
    case .network(let kind):
      try record(Authority(memberState: state, kind: kind, name: name, period: period), by: actor)
    }
  }

  private func record(_ reply: SampleReply, on items: [ActionItem], by actor: Actor) throws {
    for item in items where item.quote.contains(reply.sentence) {
      let drafts = reply.memberStates.map {
        EntryDraft(
          question: item.id.description, memberState: $0, status: reply.status, validFrom: reply.since,
          source: .letter(reply.source), note: "")
      }
      try record(drafts, by: actor)
    }
  }

  /// Nil where no sentence holds the words.
  private func source(_ source: SampleAnswer.Source) throws -> EntrySource? {
    switch source {
    case .letter(let reference): return .letter(reference)
    case .sentence(let words):
      for summary in try meetings() {
        let quotation = try minutes(of: summary.meeting.id).flatMap {
          MinutesExcerpt($0).quotation(holding: words)
        }
        if let quotation { return .minutes(quotation.anchor, quote: quotation.words) }
      }
      return nil
    }
  }
}
