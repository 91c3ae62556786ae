import Model

/// What the secretariat has recorded of some Member States' answers to a question.
public struct SampleAnswer: Sendable {
  /// Where it comes from.
  public enum Source: Sendable {
    /// Words that only one sentence of the sample minutes holds.
    case sentence(String)
    /// The reference of a letter.
    case letter(String)
  }

  /// The key of the question.
  public let question: String
  public let memberStates: [MemberState]
  /// The code of the status.
  public let status: String
  public let since: Day
  public let source: Source
  public let note: String

  private init(
    _ codes: String, _ status: String, _ since: Day, _ source: Source, note: String = "",
    to question: String = Question.contactPointLinkage.key
  ) {
    self.question = question
    memberStates = codes.split(separator: " ").compactMap { MemberState(named: String($0)) }
    self.status = status
    self.since = since
    self.source = source
    self.note = note
  }

  public static let all = onLinkage + onPoliticalAdvertising

  private static let onLinkage = [
    SampleAnswer("CZ DK EE", "linked", Day(2023, 3, 14), .sentence("Czechia, Denmark and Estonia confirmed")),
    SampleAnswer("LU MT", "same", Day(2023, 3, 14), .sentence("In Luxembourg and Malta one person")),
    SampleAnswer("HR LV", "establishing", Day(2023, 3, 14), .sentence("Croatia and Latvia are establishing")),
    SampleAnswer("EL", "not_linked", Day(2023, 3, 14), .sentence("Greece stated that its RAS contact point")),
    SampleAnswer("SE", "linked", Day(2023, 5, 22), .letter("SAMPLE letter of 22 May 2023")),
    SampleAnswer(
      "HR", "linked", Day(2023, 10, 17), .sentence("Croatia confirmed that its RAS contact point")),
    SampleAnswer("BG CY", "linked", Day(2023, 10, 17), .sentence("Bulgaria and Cyprus confirmed")),
    SampleAnswer("SI", "same", Day(2023, 10, 17), .sentence("In Slovenia the same office")),
    SampleAnswer(
      "PT", "linked", Day(2024, 2, 1), .letter("SAMPLE letter of 5 February 2024"),
      note: "recorded by mistake, see the letter of 9 February"),
    SampleAnswer("PT", "establishing", Day(2024, 2, 1), .letter("SAMPLE letter of 9 February 2024")),
    SampleAnswer("LV", "linked", Day(2024, 11, 19), .sentence("Latvia confirmed that its RAS contact point")),
    SampleAnswer(
      "AT PL", "establishing", Day(2024, 11, 19), .sentence("Austria and Poland are establishing")),
    SampleAnswer("BE", "same", Day(2024, 11, 19), .sentence("In Belgium one person")),
    SampleAnswer(
      "HU", "not_linked", Day(2024, 11, 19), .sentence("Hungary stated that its RAS contact point")),
  ]

  private static let onPoliticalAdvertising = [
    SampleAnswer(
      "LT SI", "deciding", Day(2024, 11, 19), .letter("SAMPLE letters of November 2024"),
      to: "political-advertising"),
    SampleAnswer(
      "DK IE FR FI", "notified", Day(2025, 3, 4), .letter("SAMPLE notifications of 4 March 2025"),
      to: "political-advertising"),
    SampleAnswer(
      "BE CZ DE ES LV LT NL PL PT SI SE", "notified", Day(2025, 9, 1),
      .letter("SAMPLE notifications of 1 September 2025"), to: "political-advertising"),
  ]
}
