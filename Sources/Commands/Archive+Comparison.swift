import Model
import Store

extension Archive {
  /// Two versions of minutes, by default the current one and the one before it; throws a `Failure` where there are not
  /// two.
  func comparison(
    of reference: MeetingReference, from old: Int? = nil, to new: Int? = nil
  ) throws -> VersionComparison {
    let newer = try currentMinutes(of: reference, version: new)
    let number = old ?? newer.version.number - 1
    guard number > 0 else {
      throw Failure(
        .noInput, "version 1 of the minutes of \(newer.meeting.id) has none before it to compare with")
    }
    let older = try currentMinutes(of: .id(newer.meeting.id), version: number)
    return VersionComparison(from: older, to: newer, items: try actionItems(of: newer.meeting.id))
  }
}
