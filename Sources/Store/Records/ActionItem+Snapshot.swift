import Model

extension ActionItem {
  /// What the journal keeps of it.
  var snapshot: Snapshot {
    Snapshot(
      [
        ("status", status.rawValue), ("text", text), ("quote", quote), ("meeting", meeting.description),
        ("source", anchor?.reference.description), ("source_range", anchor.map { "\($0.range)" }),
        ("force", force.rawValue),
      ] + owners.map { ("owner", $0.description) } + [
        ("due_day", due?.day?.description), ("due_words", due?.words), ("note", note.isEmpty ? nil : note),
        ("closed_on", closing?.day.description), ("closed_by", closing?.by),
        ("closing_reason", closing?.reason),
        ("evidence", closing.flatMap { $0.evidence.isEmpty ? nil : $0.evidence }),
        ("merged_into", mergedInto?.description), ("reopened_on", reopenedOn?.description),
      ])
  }

  /// The item with the changeable fields of the snapshot.
  func restored(from snapshot: Snapshot) throws -> ActionItem {
    var item = self
    item.status = try value(snapshot["status"] ?? "", Status.init(rawValue:))
    item.text = snapshot["text"] ?? text
    item.force = try value(snapshot["force"] ?? "", Force.init(rawValue:))
    item.owners = snapshot.fields.filter { $0.name == "owner" }.map { Owner($0.value) }
    let words = snapshot["due_words"]
    item.due = words.map { DueDate(day: snapshot["due_day"].flatMap { Day($0) }, words: $0) }
    item.note = snapshot["note"] ?? ""
    item.closing = try snapshot["closed_on"].map { day in
      Closing(
        day: try value(day, Day.init(_:)), by: snapshot["closed_by"] ?? "",
        reason: snapshot["closing_reason"] ?? "", evidence: snapshot["evidence"] ?? "")
    }
    item.mergedInto = snapshot["merged_into"].flatMap { ActionItemID($0) }
    item.reopenedOn = snapshot["reopened_on"].flatMap { Day($0) }
    return item
  }
}
