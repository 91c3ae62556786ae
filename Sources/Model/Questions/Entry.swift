/// The identifier of an entry, `E5`: given once, never reused.
public struct EntryID: Hashable, Comparable, Sendable, LosslessStringConvertible {
  /// From 1, in the order of recording.
  public let number: Int

  public init(_ number: Int) { self.number = number }

  /// Reads `E5` or `e5`; nil for anything else.
  public init?(_ text: String) {
    guard let number = numbered("E", text) else { return nil }
    self.init(number)
  }

  public var description: String { "E\(number)" }

  public static func < (left: EntryID, right: EntryID) -> Bool { left.number < right.number }
}

/// What was recorded of one Member State's answer to a question. Entries are never changed: a correction is a new
/// entry that names the one it replaces.
public struct Entry: Hashable, Sendable {
  /// Whether it counts: a reader's proposal does not until it is accepted.
  public enum Standing: String, CaseIterable, Sendable {
    case proposed, accepted, rejected
  }

  public let id: EntryID
  /// The key of the question.
  public var question: String
  public var memberState: MemberState
  /// The code of the status; nil where this entry only takes back the one it replaces.
  public var status: String?
  /// The first day on which it holds.
  public var validFrom: Day
  public var source: EntrySource
  public var note: String
  public var standing: Standing
  public var replaces: EntryID?
  /// The act that recorded it.
  public var act: ActID
  /// When and by whom; nil as long as the act is not written.
  public var recording: Recording?

  /// When and by whom something was recorded.
  public struct Recording: Hashable, Sendable {
    public let at: Timestamp
    /// The name of the actor.
    public let by: String

    public init(at: Timestamp, by: String) {
      self.at = at
      self.by = by
    }
  }

  public init(
    id: EntryID, question: String, memberState: MemberState, status: String?, validFrom: Day,
    source: EntrySource, note: String = "", standing: Standing = .accepted, replaces: EntryID? = nil,
    act: ActID, recording: Recording? = nil
  ) {
    self.id = id
    self.question = question
    self.memberState = memberState
    self.status = status
    self.validFrom = validFrom
    self.source = source
    self.note = note
    self.standing = standing
    self.replaces = replaces
    self.act = act
    self.recording = recording
  }
}

/// Where an entry comes from.
public enum EntrySource: Hashable, Sendable {
  /// A sentence of the minutes.
  case minutes(Anchor, quote: String)
  /// The reference of a letter or whatever else the secretariat holds, in its words.
  case letter(String)
}

extension EntrySource {
  /// Where no paper is named: the secretariat itself vouches for an answer to an action item.
  public static let secretariat = EntrySource.letter("the secretariat")

  /// Where its sentence stands; nil for a letter.
  public var anchor: Anchor? {
    if case .minutes(let anchor, _) = self { anchor } else { nil }
  }

  /// The sentence of the minutes; nil for a letter.
  public var quote: String? {
    if case .minutes(_, let quote) = self { quote } else { nil }
  }
}

extension EntrySource: CustomStringConvertible {
  /// `M3v1.5#2`, or the reference of the letter.
  public var description: String {
    switch self {
    case .minutes(let anchor, _): anchor.reference.description
    case .letter(let reference): reference
    }
  }
}

extension Entry.Standing {
  /// The word for giving it to a proposal.
  public var verb: String {
    switch self {
    case .proposed: "propose"
    case .accepted: "accept"
    case .rejected: "reject"
    }
  }

  /// The standings from which it can be given by a decision.
  public var origins: [Entry.Standing] {
    switch self {
    case .proposed: []
    case .accepted: [.proposed, .rejected]
    case .rejected: [.proposed]
    }
  }
}
