import Model

/// A board and what is known around it.
public struct BoardAnswer: Equatable, Sendable {
  public var board: Board
  /// The dates on which it becomes another one, ascending.
  public var changeDays: [Day]
  /// The first days of the meetings until today, ascending.
  public var meetingDays: [Day]
  /// How many statements of minutes wait to be accepted or rejected.
  public var waiting: Int
  /// The rows that the contact points and networks of its date do not bear out.
  public var contradictions: [LinkageContradiction]

  public init(
    _ board: Board, changeDays: [Day], meetingDays: [Day], waiting: Int,
    contradictions: [LinkageContradiction] = []
  ) {
    self.board = board
    self.changeDays = changeDays
    self.meetingDays = meetingDays
    self.waiting = waiting
    self.contradictions = contradictions
  }
}
