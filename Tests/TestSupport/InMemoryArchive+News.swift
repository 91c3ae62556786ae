import Model

extension InMemoryArchive {
  /// The sample, of which others have changed a meeting, an action item and a State's answer.
  public static let changedByOthers: InMemoryArchive = {
    var archive = sample
    archive.news = News(
      since: Day(2024, 5, 10),
      [
        event(9, "tick A3 done", .actionItem(ActionItemID(3))),
        event(8, "DE linked", .answer(question: Question.contactPointLinkage.key, germany)),
        event(7, "store minutes as M2v1", .meeting(MeetingID(2))),
        event(7, "store minutes as M2v1", .version(MeetingID(2), number: 1)),
        event(7, "store minutes as M2v1", .actionItem(ActionItemID(4))),
      ])
    return archive
  }()

  private static let germany = MemberState.all[4]

  private static func event(_ act: Int, _ words: String, _ entity: EntityReference) -> News.Event {
    News.Event(
      entity: entity, act: ActID(act), at: Timestamp(milliseconds: 1_715_500_000_000 + Int64(act) * 60_000),
      by: "bert", words: words)
  }
}
