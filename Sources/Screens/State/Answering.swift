import Model

/// The answer of Member States while it is being asked for, step by step: status, date, source, note.
struct Answering: Equatable, Sendable {
  /// The key of the question.
  var question: String
  /// Whether it is put to the members of the day, so that only they can answer it.
  var isOfMembers = true
  /// For each State the act that last touched its answer on screen.
  var seen: [MemberState: ActID]
  var status: AnswerStatus
  var validFrom: Day
  var source: EntrySource?

  /// In protocol order.
  var memberStates: [MemberState] { seen.keys.sorted() }

  /// `EE LV linked`
  var words: String {
    let states = memberStates
    let names = states.count > 5 ? "\(states.count) States" : states.map(\.code).joined(separator: " ")
    return "\(names) \(status.word)"
  }

  /// Why it cannot hold from that day; nil where it can.
  func obstacle(to day: Day, today: Day) -> String? {
    if day > today { return "\(day) is in the future: nothing can be said to hold from then" }
    guard isOfMembers else { return nil }
    let strangers = memberStates.filter { !$0.isMember(on: day) }.map(\.englishName)
    return strangers.isEmpty ? nil : "\(strangers.joined(separator: ", ")): no Member State on \(day)"
  }

  /// What is to be recorded; none as long as there is no source.
  func drafts(note: String) -> [EntryDraft] {
    guard let source else { return [] }
    return memberStates.map { state in
      EntryDraft(
        question: question, memberState: state, status: status.code, validFrom: validFrom, source: source,
        note: note)
    }
  }
}

/// A sentence is being looked for in the minutes, as the source of an answer.
struct Picking: Equatable, Sendable {
  var answering: Answering
  /// How many pages lie below those in which it is looked for.
  let depth: Int
}
