import Model
import TerminalUI

/// What is known of a meeting beside its agenda: who took part, the web addresses of its minutes, their versions.
struct ParticularsPage: ListPage {
  enum Row: Hashable, Sendable {
    case participant(Int, Participant)
    case address(WebAddress)
    case version(MinutesVersion)
  }

  let meeting: MeetingID
  var particulars: MeetingParticulars?
  var cursor = ListCursor<Row>()

  init(of meeting: MeetingID) { self.meeting = meeting }

  var context: Context { .particulars }
  var title: String { "\(particulars?.meeting.title ?? meeting.description): particulars" }
  var loading: [Effect] { [.loadParticulars(meeting)] }
  var subject: EntityReference? {
    if case .version(let version) = selectedID { return .version(meeting, number: version.number) }
    return .meeting(meeting)
  }

  var reference: String? {
    switch selectedID {
    case .participant(_, let participant): participant.words
    case .address(let address): address.address
    case .version(let version): "\(meeting)v\(version.number)"
    case nil: nil
    }
  }

  /// The newest version first: it is the one that is read.
  var ids: [Row] {
    guard let particulars else { return [] }
    return particulars.participants.enumerated().map { .participant($0, $1) }
      + particulars.addresses.map { .address($0) } + particulars.versions.reversed().map { .version($0) }
  }

  func text(ofRow index: Int) -> String { ids[index].kind + " " + ids[index].words }

  func availability(of command: Command, on id: Row?, in session: Session) -> Availability? {
    switch command {
    case .open: .when(target != nil, otherwise: "no sentence of the minutes stands behind it")
    case .openAddress: .when(address != nil, otherwise: "no web address is selected")
    default: nil
    }
  }

  mutating func perform(_ command: Command, on id: Row?, in session: Session) -> [Step] {
    if command == .openAddress { return WebAddress.opening(address.map { [$0] } ?? []) }
    return target.map { [.open($0)] } ?? []
  }

  mutating func receive(_ reply: Reply, in session: Session) -> [Step] {
    guard case .particulars(let particulars) = reply, particulars.meeting.id == meeting else { return [] }
    self.particulars = particulars
    return []
  }

  private var address: String? {
    if case .address(let address) = selectedID { address.address } else { nil }
  }

  /// The version, or the sentence with the address.
  private var target: (any Page)? {
    switch selectedID {
    case .version(let version): MinutesPage(meeting: meeting, version: version.number)
    case .address(let address): particulars?.anchor(of: address).map { MinutesPage(at: $0) }
    case .participant, nil: nil
    }
  }
}
