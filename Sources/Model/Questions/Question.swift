/// Something that is asked of Member States.
public struct Question: Hashable, Sendable {
  /// The word by which the command line and the archive know it, kebab-case.
  public let key: String
  public var title: String
  /// By which phrases a passage of minutes is known to speak of it; none where minutes are not read for it, and none for
  /// contact-point linkage, which the reader knows by itself.
  public var topic: [String]
  /// What can be recorded, besides the taking back of all that was.
  public var statuses: [AnswerStatus]
  /// Whether it is put to nobody any more: what was answered stays.
  public var isRetired = false
  /// What it is called that nothing is recorded.
  public let unanswered: AnswerStatus
  /// Whom it was put to, in protocol order; nil where it is put to all who are members on the day of the board.
  public let asked: [MemberState]?

  public init(
    key: String, title: String, topic: [String] = [], statuses: [AnswerStatus],
    unanswered: AnswerStatus = .notStated, asked: [MemberState]? = nil
  ) {
    self.key = key
    self.title = title
    self.topic = topic
    self.statuses = statuses
    self.unanswered = unanswered
    self.asked = asked
  }

  /// Every status that can be recorded, the withdrawal to *unanswered* last.
  public var recordable: [AnswerStatus] { statuses + [unanswered] }

  /// The Member States whose answers count on that day, in protocol order.
  public func memberStates(on day: Day) -> [MemberState] { asked ?? MemberState.members(on: day) }

  /// Finds a recordable status by its code, its word or its glyph, in either case.
  public func status(named text: String) -> AnswerStatus? {
    let wanted = text.lowercased()
    return recordable.first { $0.names.contains(wanted) }
  }

  /// Whether it is the one that is built in.
  public var isContactPointLinkage: Bool { key == Self.contactPointLinkage.key }

  /// Whether minutes are read for what they say about it.
  public var isReadFor: Bool { isContactPointLinkage || !topic.isEmpty }

  /// The network's first question: is the contact point for the Rapid Alert System a member of the national
  /// election network?
  public static let contactPointLinkage = Question(
    key: "contact-point-linkage",
    title: "Is the RAS contact point a member of the national election network?",
    statuses: [
      AnswerStatus(
        code: "same", glyph: "=", word: "same",
        meaning: "one person or office serves as both contact points; counts as linked", isFavourable: true),
      AnswerStatus(
        code: "linked", glyph: "+", word: "linked",
        meaning: "the RAS contact point is a member of the national election network", isFavourable: true),
      AnswerStatus(
        code: "establishing", glyph: "~", word: "establishing", meaning: "the link is being set up"),
      AnswerStatus(code: "not_linked", glyph: "-", word: "not linked", meaning: "declared as not linked"),
    ])
}
