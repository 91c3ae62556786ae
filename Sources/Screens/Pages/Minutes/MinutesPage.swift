import Model
import TerminalUI

/// The minutes of one meeting: its agenda, and the text to read.
///
/// Wide screens show both side by side; narrow ones the pane that has the keys.
struct MinutesPage: Page {
  enum Pane: Equatable, Sendable { case agenda, text }

  let meeting: MeetingID
  /// The version that was asked for; nil for the current one, whichever that is.
  let version: Int?
  var pane = Pane.agenda
  var minutes: Minutes?
  /// The action items whose sentences stand in this version.
  var actionItems: [ActionItem] = []
  /// What action items, also of earlier meetings, have to do with this one.
  var standing = MeetingStanding()
  var agenda = ListCursor<Int>()
  var text = TextCursor()
  /// Where to begin reading; nil to begin at the agenda.
  private var target: Target?

  /// A place to read, or an agenda item to select.
  enum Target: Equatable, Sendable {
    case place(ReadingPlace)
    case item(position: Int)
  }

  /// Begins with the sentence at the anchor, in the version that has it.
  init(at anchor: Anchor) {
    self.init(meeting: anchor.meeting, version: anchor.version, at: .place(ReadingPlace(anchor)))
  }

  init(meeting: MeetingID, version: Int? = nil, at target: Target? = nil) {
    self.meeting = meeting
    self.version = version
    self.target = target
  }

  var context: Context { pane == .agenda ? .agenda : .reader }
  var loading: [Effect] { [.loadMinutes(meeting, version: version)] }

  var title: String {
    guard let minutes else { return meeting.description }
    let old = supersededVersion.map { "v\($0) (superseded)" } ?? ""
    let withdrawn = minutes.meeting.withdrawnBecause.map { _ in " (withdrawn)" } ?? ""
    return "\(meeting)\(old)\(withdrawn) \(minutes.meeting.title)"
  }

  /// The number of the version that is shown, where it is an old one.
  var supersededVersion: Int? {
    minutes.flatMap { minutes in minutes.version.supersededBy.map { _ in minutes.version.number } }
  }

  var positions: [Int] { minutes?.agenda.map(\.position) ?? [] }

  /// The position of the agenda item that is selected or being read; nil without minutes.
  var currentPosition: Int? {
    pane == .agenda ? agenda.index(in: positions).map { positions[$0] } : text.position
  }

  var position: String {
    guard let minutes, let current = currentPosition else { return "no minutes yet" }
    let name = minutes.numbering[current]
    let item = name.isEmpty ? "" : "item \(name), "
    return "\(item)\(current) of \(minutes.agenda.count)"
  }

  /// The action item whose sentence is selected: of several the first that is not rejected.
  var actionItem: ActionItem? {
    guard pane == .text, let sentence = text.sentence else { return nil }
    let here = actionItems.filter { $0.anchor.map { ReadingPlace($0) } == sentence }
    return here.first { $0.status != .rejected } ?? here.first
  }

  var subject: EntityReference? { actionItem.map { .actionItem($0.id) } ?? .meeting(meeting) }

  var reference: String? {
    guard let minutes else { return meeting.description }
    if pane == .text, let sentence = text.sentence { return minutes.text(of: sentence) }
    return currentPosition.map { position in
      PassageReference(meeting: .id(meeting), version: supersededVersion, position: position).description
    }
  }

  mutating func receive(_ reply: Reply, in session: Session) -> [Step] {
    switch reply {
    case .standing(meeting, let standing): self.standing = standing
    case .minutes(let minutes, let actionItems)
    where minutes.meeting.id == meeting && version.map { $0 == minutes.version.number } != false:
      self.actionItems = actionItems.filter { $0.anchor?.version == minutes.version.number }
      guard minutes != self.minutes else { return [] }
      self.minutes = minutes
      layOut(in: session)
      return goToTarget(in: session)
    default: break
    }
    return []
  }

  private mutating func goToTarget(in session: Session) -> [Step] {
    defer { target = nil }
    switch target {
    case .place(let place): read(place, in: session)
    case .item(let position) where positions.contains(position): read(item: position)
    case .item(let position): return [.say(.error("\(meeting) has no agenda item at position \(position)"))]
    case nil: break
    }
    return []
  }
}
