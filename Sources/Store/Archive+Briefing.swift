import GRDB
import Model

extension Archive {
  /// The open action items that are the State's own or of all Member States.
  public func openActionItems(of state: MemberState) throws -> [ActionItem] {
    let owners = [Owner.memberState(state), .party(.memberStates)].map(\.description)
    return try read { db in
      try ActionItemRecord.fetchAll(
        where: """
          action_item.status = 'open' AND \(MeetingRecord.stands) AND action_item.id IN (
            SELECT action_item FROM action_item_owner WHERE owner IN (?, ?))
          """,
        arguments: StatementArguments(owners), orderedBy: "action_item.id", db)
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
