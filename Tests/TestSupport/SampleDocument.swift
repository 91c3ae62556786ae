import Model

/// Minutes that are not stored yet, and a stand-in for the reader: just enough of one to mend them.
public enum SampleDocument {
  public static let document = SourceDocument(
    place: "papers/fourth.txt", fileName: "fourth.txt", bytes: Array(text.utf8), text: text)

  private static let text = """
    Fourth Meeting of the Sample Network

    1. Opening

    The Chair opened the meeting and thanked the hosts for the room, the coffee and the interpreters.

    Ballot papers

    Member States were asked to send a sample of their ballot papers by
    1 October 2024. Estonia confirmed that its contact points are linked.

    - The Commission will print a leaflet.

    4/4

    2. Any other business

    Nobody took the floor.
    """

  /// Understands a text line by line: numbered headings, list entries, passages between blank lines.
  public static func read(_ text: String, mended mending: Mending) -> Reading {
    var reader = SampleReader()
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      reader.add(String(line), choice: mending.lines[index])
    }
    let header = Reading.Header(
      title: "Fourth Meeting of the Sample Network", ordinal: 4, body: "Sample Network")
    return Reading(
      header: mending.header.applied(to: header), agenda: reader.agenda, actions: reader.actions,
      statements: reader.statements, lines: reader.lines, cleanedText: text)
  }
}
