import Model

extension VersionComparison {
  /// One line for each sentence that is not as it was: what became of it, both places, both texts, action items.
  var table: TextTable {
    let lines = difference.sections.flatMap { [$0.heading] + $0.lines }.filter { $0.kind != .kept }
    return TextTable(
      columns: ["Change", "Old", "New", "Old text", "New text", "Items"].map { .left($0) },
      rows: lines.map { line in
        [
          line.kind.rawValue, line.old.map { place(of: $0, in: old) } ?? "",
          line.new.map { place(of: $0, in: new) } ?? "", line.old?.text ?? "", line.new?.text ?? "",
          concerned.items(on: line).map(\.id.description).joined(separator: " "),
        ]
      })
  }

  /// For people: under each heading what is not as it was.
  func text(width: Int) -> String {
    let head = wrapped("\(meeting.id)  \(meeting.firstDay)  \(meeting.title)", to: width)
    let versions = "version \(old.number) (\(old.status.rawValue)) to \(new.number) (\(new.status.rawValue))"
    let sections = difference.sections.filter { !$0.isUnchanged }.flatMap { section in
      [""] + heading(section.heading, width: width) + body(of: section, width: width)
    }
    return (head + [versions] + sections).map { $0 + "\n" }.joined()
  }

  /// `M3v2.5#1`, or `M3v2.5` for a heading.
  func place(of sentence: PlacedSentence, in version: MinutesVersion) -> String {
    PassageReference(
      meeting: .id(meeting.id), version: version.number, position: sentence.span.position,
      passage: sentence.isHeading ? nil : sentence.span.passage
    ).description
  }

  private func heading(_ line: MinutesDifference.Line, width: Int) -> [String] {
    line.kind == .kept ? wrapped(line.new?.text ?? "", to: width) : signed(line, width: width)
  }

  private func body(of section: MinutesDifference.Section, width: Int) -> [String] {
    let kept = section.keptCount
    let summary = kept > 0 ? ["  \(counted(kept, "sentence")) as before"] : []
    return summary
      + section.lines.filter { $0.kind != .kept }.flatMap { line in
        signed(line, width: width) + concerned.items(on: line).map { "    \($0.fate(on: line))" }
      }
  }

  private func signed(_ line: MinutesDifference.Line, width: Int) -> [String] {
    switch line.kind {
    case .kept: []
    case .removed: marked("-", line.old, width)
    case .added: marked("+", line.new, width)
    case .changed: marked("-", line.old, width) + marked("+", line.new, width)
    case .moved: marked(">", line.new, width) + ["    from \(line.old.map { place(of: $0, in: old) } ?? "")"]
    }
  }

  private func marked(_ sign: String, _ sentence: PlacedSentence?, _ width: Int) -> [String] {
    wrapped(sentence?.text ?? "", to: width - 2).enumerated().map { ($0 == 0 ? sign + " " : "  ") + $1 }
  }
}

extension ActionItem {
  /// `A17 open: its sentence was changed`
  func fate(on line: MinutesDifference.Line) -> String {
    let what =
      switch line.kind {
      case .changed: "its sentence was changed"
      case .removed: "its sentence is gone"
      case .moved: "its sentence moved"
      case .kept, .added: "its sentence stands"
      }
    return "\(id) \(status.rawValue): \(what)"
  }
}
