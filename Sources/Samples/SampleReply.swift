import Model

/// What some Member States have answered to an action item of the sample minutes that asks all of them.
public struct SampleReply: Sendable {
  /// Words that only the proposed sentence holds.
  public let sentence: String
  public let memberStates: [MemberState]
  /// The code of the status.
  public let status: String
  public let since: Day
  /// The reference of a letter.
  public let source: String

  private init(_ sentence: String, _ codes: String, _ status: String, _ since: Day, _ source: String) {
    self.sentence = sentence
    memberStates = codes.split(separator: " ").compactMap { MemberState(named: String($0)) }
    self.status = status
    self.since = since
    self.source = source
  }

  public static let all = [
    SampleReply(
      "asked to send their national report", "BE CZ DE EE ES LV LT NL PL PT SI SE", "done", Day(2025, 2, 10),
      "SAMPLE reports received by 10 February 2025"),
    SampleReply(
      "asked to send their national report", "LU MT", "not_concerned", Day(2025, 2, 3),
      "SAMPLE letter of 3 February 2025"),
    SampleReply(
      "asked to send their national report", "HU", "declined", Day(2025, 2, 17),
      "SAMPLE letter of 17 February 2025"),
    SampleReply(
      "requested to notify their national contact point", "DK FR IE FI", "done", Day(2025, 3, 4),
      "SAMPLE notifications of 4 March 2025"),
  ]
}
