/// The identifier of an act: its place in the journal, from 1.
public struct ActID: Hashable, Comparable, Sendable, CustomStringConvertible {
  public let number: Int

  public init(_ number: Int) { self.number = number }

  /// Before every act: the revision of what has never been touched.
  public static let none = ActID(0)

  public var description: String { String(number) }

  public static func < (left: ActID, right: ActID) -> Bool { left.number < right.number }
}

/// What one user asked for at one time; its changes were written with it.
public struct Act: Hashable, Sendable {
  public let id: ActID
  public var at: Timestamp
  public var actor: Actor
  /// What was asked for, in words for the journal: "tick A4 done".
  public var words: String
  /// The act that this one undoes; nil for an ordinary one.
  public var undoes: ActID?
  /// The undoing act that this one reverses; nil for an ordinary one.
  public var redoes: ActID?
  public var changes: [Change]

  public init(
    id: ActID, at: Timestamp, actor: Actor, words: String, undoes: ActID? = nil, redoes: ActID? = nil,
    changes: [Change]
  ) {
    self.id = id
    self.at = at
    self.actor = actor
    self.words = words
    self.undoes = undoes
    self.redoes = redoes
    self.changes = changes
  }
}

/// Who acts.
public struct Actor: Hashable, Sendable {
  /// What a user may do.
  public enum Role: String, CaseIterable, Sendable {
    /// Reads.
    case delegate
    /// Reads and writes.
    case secretariat
  }

  /// The account's name, or the session's name and key.
  public var name: String
  public var role: Role

  public init(name: String, role: Role) {
    self.name = name
    self.role = role
  }
}
