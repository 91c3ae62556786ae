import GRDB
import Model

extension Recorder {
  /// Lets action items follow their sentences into the new version, where they still stand there.
  ///
  /// The others stay anchored in the version that has their sentence, which tells that they have lost it.
  mutating func reanchorItems(in version: MinutesVersion, with agenda: [AgendaItem]) throws {
    let items = try ActionItemRecord.fetchAll(
      where: "action_item.meeting = ? AND anchored.number < ?",
      arguments: [version.meeting.number, version.number], orderedBy: "action_item.id", db)
    for (number, items) in Dictionary(grouping: items, by: { $0.anchor?.version }).sorted(by: <) {
      guard let old = try VersionRecord.fetch(number, of: version.meeting, db) else { continue }
      let difference = MinutesDifference(from: try AgendaRecord.fetch(of: old.row, db), to: agenda)
      for item in items {
        guard let span = item.anchor.flatMap({ difference.counterpart(of: $0.span) }) else { continue }
        try change(item, to: version.anchor(of: span))
      }
    }
  }

  private mutating func change(_ item: ActionItem, to anchor: Anchor) throws {
    var after = item
    after.anchor = anchor
    after.hasLostSentence = false
    try change(item, to: after)
  }
}

/// By the number of the version.
private func < (left: (key: Int?, value: [ActionItem]), right: (key: Int?, value: [ActionItem])) -> Bool {
  (left.key ?? 0) < (right.key ?? 0)
}
