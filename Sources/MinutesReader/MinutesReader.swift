import Model

/// Understands the text of minutes.
public enum MinutesReader {
  /// Goes up whenever the same text may be understood differently.
  public static let version = 1

  /// Understands a text: which lines are what, the meeting, the agenda, what is asked of whom.
  ///
  /// A text without recognisable agenda gives a reading with an empty one.
  public static func read(_ text: String) -> Reading {
    let lines = Furniture.marking(SourceLine.lines(of: CleanedText(text)))
    let scheme = HeadingScheme(of: lines)
    let outline = Outline(of: lines, scheme: scheme)
    let header = HeaderReader(lines: outline.headerLines, body: outline.bodyText).header
    let requests = RequestReader(agenda: outline.agenda, header: header)
    return Reading(
      header: header, agenda: outline.agenda, actions: requests.actions, mentions: requests.mentions,
      statements: LinkageReader.statements(in: outline.agenda), lines: outline.readLines,
      cleanedText: lines.map(\.text).joined(separator: "\n"))
  }
}
