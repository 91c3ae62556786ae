import Model

/// What `ecne diff --json` prints.
struct DifferenceDocument: Document {
  struct Sentence: Encodable {
    /// changed, moved, removed or added.
    var change: String
    /// `M1v1.8#2`; null where it was added.
    @OrNull var oldId: String?
    /// Null where it was removed.
    @OrNull var newId: String?
    @OrNull var oldText: String?
    @OrNull var newText: String?
    /// The action items that were read from it.
    var actionItems: [String]
  }

  struct Item: Encodable {
    /// What became of the heading: kept, changed, moved, removed or added.
    var change: String
    @OrNull var oldPosition: Int?
    @OrNull var newPosition: Int?
    /// Name and title as printed in the newer version that has it.
    var heading: String
    /// How many sentences are as they were; those are not listed.
    var kept: Int
    var sentences: [Sentence]
  }

  struct Concerned: Encodable {
    var id: String
    var change: String
  }

  var schema = currentSchema
  var meeting: String
  var from: Int
  var to: Int
  /// Those where anything differs, in the order of reading.
  var agendaItems: [Item]
  /// What became of the sentences of action items, where they are not as they were.
  var actionItems: [Concerned]

  init(_ comparison: VersionComparison) {
    meeting = comparison.meeting.id.description
    from = comparison.old.number
    to = comparison.new.number
    let sections = comparison.difference.sections.filter { !$0.isUnchanged }
    agendaItems = sections.map { Item($0, in: comparison) }
    actionItems = sections.flatMap(\.lines).flatMap { line in
      comparison.concerned.items(on: line).map {
        Concerned(id: $0.id.description, change: line.kind.rawValue)
      }
    }
  }
}

extension DifferenceDocument.Item {
  fileprivate init(_ section: MinutesDifference.Section, in comparison: VersionComparison) {
    let heading = section.heading
    self.init(
      change: heading.kind.rawValue, oldPosition: heading.old?.span.position,
      newPosition: heading.new?.span.position, heading: (heading.new ?? heading.old)?.text ?? "",
      kept: section.keptCount,
      sentences: section.lines.filter { $0.kind != .kept }.map {
        DifferenceDocument.Sentence($0, in: comparison)
      })
  }
}

extension DifferenceDocument.Sentence {
  fileprivate init(_ line: MinutesDifference.Line, in comparison: VersionComparison) {
    self.init(
      change: line.kind.rawValue,
      oldId: line.old.map { comparison.place(of: $0, in: comparison.old).reference.description },
      newId: line.new.map { comparison.place(of: $0, in: comparison.new).reference.description },
      oldText: line.old?.text,
      newText: line.new?.text, actionItems: comparison.concerned.items(on: line).map(\.id.description))
  }
}
