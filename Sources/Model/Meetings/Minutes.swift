/// The minutes of a meeting in one version, whole.
public struct Minutes: Hashable, Sendable {
  public var meeting: Meeting
  public var version: MinutesVersion
  public var agenda: [AgendaItem]

  public init(meeting: Meeting, version: MinutesVersion, agenda: [AgendaItem]) {
    self.meeting = meeting
    self.version = version
    self.agenda = agenda
  }

  public var numbering: AgendaNumbering { AgendaNumbering(labels: agenda.map(\.label)) }

  /// The item at that position, from 1; nil where there is none.
  public func item(at position: Int) -> AgendaItem? {
    agenda.indices.contains(position - 1) ? agenda[position - 1] : nil
  }
}
