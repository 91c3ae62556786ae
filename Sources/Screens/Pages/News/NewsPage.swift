import Model
import TerminalUI

/// What others have changed since the user's last visit, newest first; each row leads to what was changed.
struct NewsPage: ListPage {
  private(set) var news: News
  var cursor = ListCursor<EntityReference>()

  init(_ news: News) { self.news = news }

  var context: Context { .news }
  var title: String { news.since.map { "New since \($0)" } ?? "New" }
  var loading: [Effect] { [.loadNews] }
  var ids: [EntityReference] { news.events.map(\.entity) }
  var subject: EntityReference? { selectedID }

  var position: String {
    guard let index = selectedIndex else { return news.since == nil ? "this is the first visit" : "nothing" }
    return "\(index + 1) of \(ids.count)"
  }

  func text(ofRow index: Int) -> String {
    let event = news.events[index]
    return "\(event.entity) \(event.at.dayInBrussels) \(event.by) \(event.words)"
  }

  func availability(of command: Command, on id: EntityReference?, in session: Session) -> Availability? {
    command == .open ? .when(id != nil, otherwise: "nothing is new") : nil
  }

  mutating func perform(_ command: Command, on id: EntityReference?, in session: Session) -> [Step] {
    id.map { [.open($0.page(on: session.today))] } ?? []
  }

  mutating func receive(_ reply: Reply, in session: Session) -> [Step] {
    if case .news(let news) = reply { self.news = news }
    return []
  }
}

extension EntityReference {
  /// The page on which it is read.
  func page(on today: Day) -> any Page {
    switch self {
    case .meeting(let id): MinutesPage(meeting: id)
    case .version(let id, let number): MinutesPage(meeting: id, version: number)
    case .actionItem(let id): ActionItemsPage(selecting: id)
    case .question(let key): LinkagePage(asOf: today, question: key)
    case .answer(let question, let state): MemberStatePage(memberState: state, question: question)
    case .contactPoint, .authority: JournalPage(about: self)
    }
  }
}
