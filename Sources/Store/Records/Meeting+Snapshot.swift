import Model

extension Meeting {
  /// What the journal keeps of it.
  var snapshot: Snapshot {
    Snapshot([
      ("title", title), ("ordinal", ordinal.map { String($0) }), ("body", body), ("kind", kind.rawValue),
      ("first_day", firstDay.description), ("last_day", lastDay.description),
      ("start_time", startTime?.description), ("end_time", endTime?.description),
      ("withdrawn_because", withdrawnBecause),
    ])
  }

  /// The meeting with the fields of the snapshot.
  func restored(from snapshot: Snapshot) throws -> Meeting {
    var meeting = self
    meeting.title = snapshot["title"] ?? title
    meeting.ordinal = try snapshot["ordinal"].map { try value($0) { Int($0) } }
    meeting.body = snapshot["body"]
    meeting.kind = try value(snapshot["kind"] ?? "", Kind.init(rawValue:))
    meeting.firstDay = try value(snapshot["first_day"] ?? "", Day.init(_:))
    meeting.lastDay = try value(snapshot["last_day"] ?? "", Day.init(_:))
    meeting.startTime = try snapshot["start_time"].map { try value($0, ClockTime.init(_:)) }
    meeting.endTime = try snapshot["end_time"].map { try value($0, ClockTime.init(_:)) }
    meeting.withdrawnBecause = snapshot["withdrawn_because"]
    return meeting
  }
}
