import Model

extension VersionComparison {
  /// One line for each sentence that is not as it was: what became of it, both places, both texts, action items.
  var table: TextTable {
    let lines = difference.sections.flatMap { [$0.heading] + $0.lines }.filter { $0.kind != .kept }
    return TextTable(
      columns: ["Change", "Old", "New", "Old text", "New text", "Items"].map { .left($0) },
      rows: lines.map { line in
        [
          line.kind.rawValue, line.old.map { place(of: $0, in: old).reference.description } ?? "",
          line.new.map { place(of: $0, in: new).reference.description } ?? "", line.old?.text ?? "",
          line.new?.text ?? "",
          concerned.items(on: line).map(\.id.description).joined(separator: " "),
        ]
      })
  }

  /// For people: under each heading what is not as it was.
  func text(width: Int) -> String {
    let head = wrapped("\(meeting.id)  \(meeting.firstDay)  \(meeting.title)", to: width) + [versions]
    let body = lines.flatMap { line in
      wrapped(line.text, to: width - line.sign.count).enumerated().map { index, text in
        (index == 0 ? line.sign : String(repeating: " ", count: line.sign.count)) + text
      }
    }
    return (head + body).map { $0 + "\n" }.joined()
  }
}
