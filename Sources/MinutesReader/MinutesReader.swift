import Model

/// Understands the text of minutes.
public enum MinutesReader {
  /// Goes up whenever the same text may be understood differently.
  public static let version = 1

  /// Understands a text: which lines are what, the meeting, the agenda, what is asked of whom.
  ///
  /// A text without recognisable agenda gives a reading with an empty one.
  /// What a person set right comes first, and all else is understood in its light.
  public static func read(_ text: String, mended mending: Mending = Mending()) -> Reading {
    var lines = Furniture.marking(SourceLine.lines(of: CleanedText(text)))
    for (index, choice) in mending.lines where lines.indices.contains(index) { lines[index].choice = choice }
    let scheme = HeadingScheme(of: lines)
    let outline = Outline(of: lines, scheme: scheme)
    let header = mending.header.applied(
      to: HeaderReader(lines: outline.headerLines, body: outline.bodyText).header)
    let requests = RequestReader(agenda: outline.agenda, header: header)
    return Reading(
      header: header, agenda: outline.agenda,
      actions: requests.actions.filter { !mending.unwanted.contains($0.quote) }, mentions: requests.mentions,
      statements: LinkageReader.statements(in: outline.agenda).filter {
        !mending.unwanted.contains($0.quote)
      },
      lines: outline.readLines,
      cleanedText: lines.map(\.text).joined(separator: "\n"))
  }
}
