/// All that is known of one Member State.
public struct Dossier: Hashable, Sendable {
  public let memberState: MemberState
  /// Everything that is asked of every Member State.
  public var questions: [Question]
  /// Its row on the board of each question today; none for a State that is no member any more.
  public var answers: [Answer]
  /// Everything recorded of its answers, question by question, oldest first.
  public var entries: [Entry]
  /// The open action items that it is to do by itself, and the proposed ones that name it.
  public var actionItems: [ActionItem]
  /// The open action items that ask it among others and to which its answer is open.
  public var openAnswers: [ActionItem]
  /// The passages of current minutes that name it, newest meeting first.
  public var passages: [SearchHit]
  /// Its contact points and its network; nil where they were not looked for.
  public var standing: NetworkStanding?

  /// Where it stands on one question.
  public struct Answer: Hashable, Sendable {
    public let question: Question
    public let row: Board.Row

    public init(question: Question, row: Board.Row) {
      self.question = question
      self.row = row
    }
  }

  public init(
    memberState: MemberState, questions: [Question], answers: [Answer], entries: [Entry],
    actionItems: [ActionItem], openAnswers: [ActionItem], passages: [SearchHit],
    standing: NetworkStanding? = nil
  ) {
    self.memberState = memberState
    self.questions = questions
    self.answers = answers
    self.entries = entries
    self.actionItems = actionItems
    self.openAnswers = openAnswers
    self.passages = passages
    self.standing = standing
  }
}
