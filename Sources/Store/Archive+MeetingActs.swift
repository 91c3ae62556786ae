import GRDB
import Model

extension Archive {
  /// Adds a meeting to come, or one whose minutes are still to be written. Throws `.endsBeforeItBegins`.
  @discardableResult
  public func add(_ draft: MeetingDraft, by actor: Actor) throws -> Meeting {
    try write("add", by: actor) { recorder in
      let wanted = Meeting(draft, revision: recorder.act)
      try wanted.check()
      let meeting = try recorder.insert(wanted)
      recorder.words = "add \(meeting.id)"
      return meeting
    }.value
  }

  /// Mends what is known of a meeting.
  ///
  /// Where the first day changes, so does the day from which its minutes' statements hold. Throws `.unknownMeeting`,
  /// `.alreadySo` where nothing changes, `.endsBeforeItBegins`, and `.changedMeanwhile` where it was touched after
  /// `seen`.
  @discardableResult
  public func edit(
    _ id: MeetingID, seen: ActID? = nil, by actor: Actor, _ edit: (inout Meeting) -> Void
  ) throws -> Act {
    try change("edit \(id)", id, seen: seen, by: actor, edit)
  }

  /// Takes a meeting with its minutes and action items out of the lists; it keeps its identifier, and what was recorded
  /// of Member States keeps it as its source. Throws like `edit`.
  @discardableResult
  public func withdraw(
    _ id: MeetingID, because reason: String, seen: ActID? = nil, by actor: Actor
  ) throws -> Act {
    try change("withdraw \(id): \(reason)", id, seen: seen, by: actor) {
      $0.withdrawnBecause = $0.withdrawnBecause ?? reason
    }
  }

  /// Brings back a meeting that was withdrawn. Throws like `edit`.
  @discardableResult
  public func reinstate(_ id: MeetingID, seen: ActID? = nil, by actor: Actor) throws -> Act {
    try change("reinstate \(id)", id, seen: seen, by: actor) { $0.withdrawnBecause = nil }
  }

  private func change(
    _ words: String, _ id: MeetingID, seen: ActID?, by actor: Actor, _ edit: (inout Meeting) -> Void
  ) throws -> Act {
    try write(words, by: actor) { recorder in
      let before = try MeetingRecord.fetch(id, recorder.db)
      if let seen, seen != before.revision {
        throw ArchiveError.changedMeanwhile(.meeting(id), now: before.inWords)
      }
      var after = before
      edit(&after)
      guard after.snapshot != before.snapshot else { throw ArchiveError.alreadySo(.meeting(id)) }
      try after.check()
      try recorder.change(before, to: after)
      if after.firstDay != before.firstDay { try recorder.moveStatements(of: after, from: before.firstDay) }
    }.act
  }
}

extension Meeting {
  /// The number is given when it is inserted.
  fileprivate init(_ draft: MeetingDraft, revision: ActID) {
    self.init(
      id: MeetingID(0), title: draft.title ?? Self.provisionalTitle(body: draft.body, on: draft.firstDay),
      ordinal: draft.ordinal, body: draft.body, kind: draft.kind,
      firstDay: draft.firstDay, lastDay: draft.lastDay, startTime: draft.startTime, endTime: draft.endTime,
      revision: revision)
  }

  fileprivate func check() throws {
    // Minutes may give one of the times only.
    let hours = [startTime, endTime].compactMap { $0 }
    guard firstDay < lastDay || (firstDay == lastDay && hours == hours.sorted()) else {
      throw ArchiveError.endsBeforeItBegins
    }
  }

  /// `2019-04-04 Third Meeting of the Network`, and that it was withdrawn.
  fileprivate var inWords: String {
    "\(firstDay) \(title)" + (withdrawnBecause.map { ", withdrawn: \($0)" } ?? "")
  }
}
