/// How one of the sample minutes was corrected after delegations had seen it.
public struct SampleRevision: Sendable {
  /// The minutes that it corrects.
  public let fileName: String
  /// Words that occur once, and what stands in their place.
  private let changes: [(old: String, new: String)]

  /// The corrected text in UTF-8.
  public func bytes(from minutes: SampleMinutes) -> [UInt8] {
    let text = changes.reduce(String(decoding: minutes.bytes, as: UTF8.self)) { text, change in
      text.replacing(change.old, with: change.new)
    }
    return Array(text.utf8)
  }

  public static let all = [
    SampleRevision(
      fileName: "two-days-2023-10-17.txt",
      changes: [
        // A request is worded otherwise: its action item loses its sentence.
        (
          "requested to check the telephone numbers of their contact points by 30 November",
          "requested to verify the telephone numbers of their contact points by 15 December"
        ),
        ("the authority in charge of the vote is lost.", "the authority in charge of the vote is of no use."),
        (" Each table decided whom to call first and wrote the number down.", ""),
        (
          "Ireland agreed to send",
          "Delegations thanked both for the example. Ireland agreed to send"
        ),
      ])
  ]
}
