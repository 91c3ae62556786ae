import Model

/// What the secretariat of the samples asks of every Member State beside contact-point linkage.
public enum SampleQuestion {
  public static let all = [
    Question(
      key: "political-advertising",
      title: "Is a national contact point for political advertising notified?",
      topic: ["political advertising"],
      statuses: [
        AnswerStatus(
          code: "notified", glyph: "+", word: "notified", meaning: "the office stands in the public list",
          isFavourable: true, phrases: ["has notified", "have notified"]),
        AnswerStatus(
          code: "deciding", glyph: "~", word: "deciding", meaning: "it is not settled yet which office it is",
          phrases: ["is deciding", "are deciding"]),
      ])
  ]
}
