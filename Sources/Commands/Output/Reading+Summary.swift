import Model

extension Reading {
  /// What was read, for a person to check: title, date and hours, agenda, proposals.
  func summary(width: Int) -> String {
    let rows =
      [
        ["title", header.title ?? "none found"],
        ["ordinal", header.ordinal.map(String.init) ?? "none"],
        ["date", header.days],
        ["hours", header.hours],
        ["agenda", "\(counted(agenda.count, "agenda item")), \(counted(passageCount, "passage"))"],
        ["proposals", proposals],
      ] + (nextMeeting.map { [["announces", "the next meeting, on \($0.date)"]] } ?? [])
    return TextTable(columns: [.left(""), .left(""), .flexible("")], rows: rows.map { [""] + $0 })
      .alignedWithoutHead(in: width)
  }

  private var proposals: String {
    let others = otherStatements.count
    return [
      counted(actions.count, "action item"), counted(linkageStatements.count, "linkage statement"),
      others == 0 ? nil : "\(counted(others, "statement")) on other questions",
    ].compactMap { $0 }.joined(separator: ", ")
  }

  private var passageCount: Int { agenda.map(\.passages.count).reduce(0, +) }
}

extension Reading.Header {
  fileprivate var days: String {
    guard let date else { return "none found" }
    return endDate.map { "\(date) to \($0)" } ?? date.description
  }

  fileprivate var hours: String {
    switch (startTime, endTime) {
    case (let start?, let end?): "\(start)-\(end)"
    case (let start?, nil): "from \(start)"
    case (nil, let end?): "until \(end)"
    case (nil, nil): "none found"
    }
  }
}
