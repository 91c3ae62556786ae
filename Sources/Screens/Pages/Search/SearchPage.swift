import Model
import TerminalUI

/// Passages of all meetings that have the words searched for.
struct SearchPage: ListPage {
  var query = ""
  var hits: [SearchHit] = []
  var cursor = ListCursor<SearchHit>()

  var context: Context { .search }
  var title: String { query.isEmpty ? "Search all meetings" : "Search all meetings: \(query)" }
  var loading: [Effect] { query.isEmpty ? [] : [.search(query)] }
  var ids: [SearchHit] { hits }
  var reference: String? { selectedID.map { "\($0.meeting.id).\($0.position)#\($0.passage)" } }

  var position: String {
    hits.isEmpty ? (query.isEmpty ? "" : "nothing found") : "\((selectedIndex ?? 0) + 1) of \(hits.count)"
  }

  func text(ofRow index: Int) -> String { hits[index].text }

  func availability(of command: Command, on id: SearchHit?, in session: Session) -> Availability? {
    switch command {
    case .open: .when(id != nil, otherwise: "nothing was found")
    default: nil
    }
  }

  mutating func perform(_ command: Command, on id: SearchHit?, in session: Session) -> [Step] {
    guard command == .open, let hit = id else { return [] }
    return [.open(MinutesPage(at: hit))]
  }

  mutating func receive(_ reply: Reply, in session: Session) -> [Step] {
    guard case .hits(let hits, query) = reply else { return [] }
    self.hits = hits
    return []
  }
}
