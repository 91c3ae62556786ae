import Model

extension TextTable {
  /// The entries of a question, one row each.
  static func entries(_ entries: [Entry], of question: Question) -> TextTable {
    let replaced = Dictionary(entries.compactMap { entry in entry.replaces.map { ($0, entry.id) } }) { $1 }
    return TextTable(
      columns: [
        .left("Id"), .left("State"), .left("Status"), .left("Since"), .flexible("Source"), .left("Standing"),
        .left("Act"), .flexible("Note"),
      ],
      rows: entries.map { entry in
        [
          entry.id.description, entry.memberState.code,
          entry.status.map { question.status(named: $0)?.word ?? $0 } ?? "taken back",
          entry.validFrom.description, entry.source.description,
          replaced[entry.id].map { "replaced by \($0)" } ?? entry.standing.rawValue,
          entry.act.description, entry.note,
        ]
      })
  }
}
