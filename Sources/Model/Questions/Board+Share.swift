extension Board {
  /// The glyphs of all answers in protocol order: `++.-..o+`.
  public var strip: String { String(rows.map(\.status.glyph)) }

  /// How many rows have an answer.
  public var answered: Int { rows.count - count(question.unanswered) }

  /// How many have answered of how many: `12/28`.
  public var share: String { "\(answered)/\(rows.count)" }

  /// How many gave which answer: `10 done, 2 declined, 0 not concerned, 16 open`.
  public var inWords: String { tally.map(\.words).joined(separator: ", ") }

  /// Those whose answer is missing, in protocol order.
  public var missing: [MemberState] { rows.filter { $0.status == question.unanswered }.map(\.memberState) }
}
