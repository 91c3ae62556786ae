import Model
import TerminalUI

extension ParticularsPage {
  private static let columns: [Table.Column] = [
    .fixed("", 11), .rest("what the minutes tell", atLeast: 20), .fixed("place", 9, rank: 1),
  ]

  func rowsArea(in area: Rect, with session: Session) -> Rect { area.below(2) }

  func draw(into frame: inout Frame, in area: Rect, with session: Session) {
    let head = area.line(0)
    frame.put(truncated(summary, to: head.columns), at: head.origin, role: .dim)
    let table = Table(Self.columns, width: area.columns)
    table.drawHead(into: &frame, in: area.line(1))
    drawRows(into: &frame, in: rowsArea(in: area, with: session)) { frame, index, row in
      let id = ids[index]
      let cells = [Table.Cell(id.kind, .dim), Table.Cell(id.words), Table.Cell(place(of: id), .dim)]
      table.draw(cells, into: &frame, in: row)
    }
  }

  private var summary: String {
    guard let particulars else { return "" }
    let presidency = MemberState.presiding(on: particulars.meeting.firstDay)
    let participants = particulars.participants.count
    let parts: [String?] = [
      particulars.meeting.firstDay.description, presidency.map { "Presidency \($0.englishName)" },
      participants == 0 ? "participants not listed" : counted(participants, "participant"),
      "\(particulars.addresses.count) \(particulars.addresses.count == 1 ? "address" : "addresses")",
    ]
    return parts.compactMap { $0 }.joined(separator: ", ")
  }

  private func place(of row: Row) -> String {
    guard case .address(let address) = row, let anchor = particulars?.anchor(of: address) else { return "" }
    return "\(anchor.meeting).\(anchor.position)#\(anchor.passage)"
  }
}

extension ParticularsPage.Row {
  var kind: String {
    switch self {
    case .participant: "participant"
    case .address: "address"
    case .version: "version"
    }
  }

  var words: String {
    switch self {
    case .participant(_, let participant): participant.words
    case .address(let address): address.address
    case .version(let version):
      [
        "\(version.meeting)v\(version.number), \(version.status.rawValue)",
        version.supersededBy.map { "superseded by v\($0)" }, version.fileName,
      ].compactMap { $0 }.joined(separator: ", ")
    }
  }
}

extension Participant {
  /// `Chair: Head of Unit, N. N.`
  var words: String {
    let who = [body, name ?? ""].filter { !$0.isEmpty }.joined(separator: ", ")
    return (role.map { "\($0): " } ?? "") + who
  }
}
