/// What others have changed since a user's last visit.
public struct News: Hashable, Sendable {
  /// What an act did to one entity.
  public struct Event: Hashable, Sendable {
    public var entity: EntityReference
    public var act: ActID
    public var at: Timestamp
    /// The actor's name.
    public var by: String
    /// What was asked for, in words.
    public var words: String

    public init(entity: EntityReference, act: ActID, at: Timestamp, by: String, words: String) {
      self.entity = entity
      self.act = act
      self.at = at
      self.by = by
      self.words = words
    }
  }

  /// When the last visit was; nil where this is the first, on which nothing is new.
  public var since: Day?
  /// Newest first, each entity once, by what happened to it last; whatever came with minutes stands for one with them.
  public let events: [Event]
  private let changed: Set<EntityReference>

  /// From everything that was done, newest first.
  public init(since: Day? = nil, _ touches: [Event] = []) {
    self.since = since
    var seen: Set<EntityReference> = []
    var events: [Event] = []
    let stored = Dictionary(
      touches.compactMap { touch in touch.entity.minutes.map { (touch.act, $0) } },
      uniquingKeysWith: { first, _ in first })
    for var touch in touches {
      touch.entity = stored[touch.act] ?? touch.entity
      if seen.insert(touch.entity).inserted { events.append(touch) }
    }
    self.events = events
    changed = seen.union(touches.map(\.entity))
  }

  /// Whether others have changed it.
  public func contains(_ entity: EntityReference) -> Bool { changed.contains(entity) }
}

extension EntityReference {
  /// The meeting that a version of minutes is of; nil for anything else.
  fileprivate var minutes: EntityReference? {
    if case .version(let id, _) = self { .meeting(id) } else { nil }
  }
}

/// What of an archive a user had seen when leaving it.
public struct Visit: Hashable, Sendable {
  /// The last act.
  public var act: ActID
  /// The day in Brussels.
  public var day: Day

  public init(act: ActID, day: Day) {
    self.act = act
    self.day = day
  }
}
