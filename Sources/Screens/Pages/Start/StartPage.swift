import Model
import TerminalUI

/// Where the user of a Member State begins: where it stands, what it has to do, what is new, which dates come; each row
/// leads to what it speaks of.
struct StartPage: ListPage {
  /// So many rows of a kind are shown, so that something of all is seen at once; other pages have the rest.
  static let itemsShown = 10
  static let newsShown = 5
  static let datesShown = 5

  enum Row: Hashable, Sendable {
    /// Where it stands on the question with that key.
    case answer(String)
    case actionItem(ActionItemID)
    /// What else is to be done.
    case moreItems
    case new(EntityReference)
    /// What else is new.
    case moreNews
    case date(Briefing.Date)
  }

  let memberState: MemberState
  private(set) var briefing: Briefing?
  private(set) var news: News
  private(set) var ids: [Row] = []
  private(set) var items: [ActionItemID: ActionItem] = [:]
  var cursor = ListCursor<Row>()

  init(of memberState: MemberState, news: News = News()) {
    self.memberState = memberState
    self.news = news
  }

  var context: Context { .start }
  var title: String { "\(memberState) \(memberState.englishName)" }
  var loading: [Effect] { [.loadBriefing(memberState)] }

  var subject: EntityReference? {
    switch selectedID {
    case .answer(let question): .answer(question: question, memberState)
    case .actionItem(let id), .date(.due(let id, _)): .actionItem(id)
    case .new(let entity): entity
    case .date(.meeting(let id, _)): .meeting(id)
    case .moreItems, .moreNews, nil: nil
    }
  }

  func text(ofRow index: Int) -> String { cells(of: ids[index], today: nil).joined(separator: " ") }

  func availability(of command: Command, on id: Row?, in session: Session) -> Availability? {
    command == .open ? .when(id != nil, otherwise: "nothing is selected") : nil
  }

  mutating func perform(_ command: Command, on id: Row?, in session: Session) -> [Step] {
    switch id {
    case .moreItems:
      let filter = try? ActionItemFilter("is:open ms:\(memberState)", today: session.today)
      return [.open(ActionItemsPage(passing: filter ?? .none))]
    case .moreNews: return [.open(NewsPage(news))]
    default: return subject.map { [.open($0.page(on: session.today))] } ?? []
    }
  }

  mutating func receive(_ reply: Reply, in session: Session) -> [Step] {
    switch reply {
    case .briefing(let briefing) where briefing.memberState == memberState:
      self.briefing = briefing
      items = Dictionary(briefing.actionItems.map { ($0.id, $0) }) { first, _ in first }
    case .news(let news): self.news = news
    default: return []
    }
    arrange(today: session.today)
    return []
  }

  private mutating func arrange(today: Day) {
    guard let briefing else { return }
    let items = briefing.actionItems.map { Row.actionItem($0.id) }
    let events = news.events.map { Row.new($0.entity) }
    let dates = briefing.dates(from: today).map { Row.date($0) }
    ids =
      briefing.answers.map { .answer($0.question.key) }
      + items.prefix(Self.itemsShown) + (items.count > Self.itemsShown ? [.moreItems] : [])
      + events.prefix(Self.newsShown) + (events.count > Self.newsShown ? [.moreNews] : [])
      + dates.prefix(Self.datesShown)
  }
}
