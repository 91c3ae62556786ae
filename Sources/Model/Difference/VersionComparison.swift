/// Two versions of the minutes of one meeting, side by side.
public struct VersionComparison: Hashable, Sendable {
  public let meeting: Meeting
  public let old: MinutesVersion
  public let new: MinutesVersion
  public let difference: MinutesDifference
  public let concerned: ConcernedItems

  /// `items` are the action items of the meeting.
  public init(from old: Minutes, to new: Minutes, items: [ActionItem]) {
    meeting = new.meeting
    self.old = old.version
    self.new = new.version
    difference = MinutesDifference(from: old.agenda, to: new.agenda)
    concerned = ConcernedItems(items, from: old.version.number)
  }

  /// `version 1 (approved) to version 2 (draft)`
  public var versions: String {
    [old, new].map { "version \($0.number) (\($0.status.rawValue))" }.joined(separator: " to ")
  }
}
