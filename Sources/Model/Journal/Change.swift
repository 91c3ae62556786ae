/// What an act did to one entity.
public struct Change: Hashable, Sendable {
  public var entity: EntityReference
  /// Its fields before; nil where the act made it.
  public var before: Snapshot?
  /// Its fields after; nil where the act took it back.
  public var after: Snapshot?

  public init(entity: EntityReference, before: Snapshot?, after: Snapshot?) {
    self.entity = entity
    self.before = before
    self.after = after
  }
}

/// The fields of an entity at one time, as the journal keeps them.
public struct Snapshot: Hashable, Sendable {
  public struct Field: Hashable, Sendable {
    public var name: String
    public var value: String

    public init(_ name: String, _ value: String) {
      self.name = name
      self.value = value
    }
  }

  /// In a fixed order for each kind of entity; a field without value is left out.
  public var fields: [Field]

  public init(fields: [Field]) { self.fields = fields }

  /// The value of the field; several, as of owners, with commas between.
  public subscript(name: String) -> String? {
    let values = fields.filter { $0.name == name }.map(\.value)
    return values.isEmpty ? nil : values.joined(separator: ", ")
  }

  /// The names of the fields, each once.
  public var names: [String] {
    var seen: Set<String> = []
    return fields.map(\.name).filter { seen.insert($0).inserted }
  }
}

/// What the journal writes about.
public enum EntityReference: Hashable, Sendable {
  case meeting(MeetingID)
  case version(MeetingID, number: Int)
  case actionItem(ActionItemID)
  /// The question with that key.
  case question(String)
  /// One Member State's answer to the question with that key.
  case answer(question: String, MemberState)
  case contactPoint(ContactPointID)
  case authority(AuthorityID)

  /// What stands before the key of a question, which no question may have for its key.
  static let questionWord = "question"
}

extension EntityReference: LosslessStringConvertible {
  /// `M3`, `M3v2`, `A17`, `question media-contacts`, `contact-point-linkage EE`, `C3`, `N3`.
  public var description: String {
    switch self {
    case .meeting(let id): id.description
    case .version(let id, let number): "\(id)v\(number)"
    case .actionItem(let id): id.description
    case .question(let key): "\(Self.questionWord) \(key)"
    case .answer(let question, let state): "\(question) \(state)"
    case .contactPoint(let id): id.description
    case .authority(let id): id.description
    }
  }

  /// Reads its own form, and the identifiers in either case; nil for anything else.
  public init?(_ text: String) {
    if let space = text.lastIndex(of: " ") {
      let name = String(text[text.index(after: space)...])
      if text[..<space] == Self.questionWord {
        self = .question(name)
        return
      }
      guard let state = MemberState(named: name), space > text.startIndex else { return nil }
      self = .answer(question: String(text[..<space]), state)
    } else if let id = ActionItemID(text) {
      self = .actionItem(id)
    } else if let id = MeetingID(text) {
      self = .meeting(id)
    } else if let id = ContactPointID(text) {
      self = .contactPoint(id)
    } else if let id = AuthorityID(text) {
      self = .authority(id)
    } else if let minutes = MinutesReference(text), case .id(let id) = minutes.meeting,
      let number = minutes.version
    {
      self = .version(id, number: number)
    } else {
      return nil
    }
  }
}
