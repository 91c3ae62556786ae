import GRDB
import Model

extension Archive {
  /// The open action items that wait for the State: its own, and those that ask it among others and that it has not
  /// answered.
  public func openActionItems(of state: MemberState) throws -> [ActionItem] {
    let owners = [Owner.memberState(state), .party(.memberStates)].map(\.description)
    return try read { db in
      let answers = Answers(try ItemQuestionRecord.fetchEntries(db))
      return try ActionItemRecord.fetchAll(
        where: """
          action_item.status = 'open' AND \(MeetingRecord.stands) AND action_item.id IN (
            SELECT action_item FROM action_item_owner WHERE owner IN (?, ?))
          """,
        arguments: StatementArguments(owners), orderedBy: "action_item.id", db
      ).filter { item in
        let day = try MeetingRecord.fetch(item.meeting, db).firstDay
        let board = answers.board(of: item, askedOn: day, today: now().dayInBrussels)
        return board?.missing.contains(state) ?? true
      }
    }
  }

  /// The meetings that begin on that day or later, the first one first.
  public func meetings(from day: Day) throws -> [Meeting] {
    try read { db in
      let sql =
        "SELECT * FROM meeting WHERE \(MeetingRecord.stands) AND first_day >= ? ORDER BY first_day, id"
      return try Row.fetchAll(db, sql: sql, arguments: [day.description]).map(MeetingRecord.meeting)
    }
  }
}
