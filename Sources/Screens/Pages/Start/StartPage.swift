import Model
import TerminalUI

/// Where the user of a Member State begins: where it stands, what it has to do, what is new, which dates come; each row
/// leads to what it speaks of.
struct StartPage: ListPage {
  /// So many new things are shown here; their own page has the rest.
  static let newsShown = 5

  enum Row: Hashable, Sendable {
    /// Where it stands on the question with that key.
    case answer(String)
    case actionItem(ActionItemID)
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
    case .moreNews, nil: nil
    }
  }

  func text(ofRow index: Int) -> String { cells(of: ids[index], today: nil).joined(separator: " ") }

  func availability(of command: Command, on id: Row?, in session: Session) -> Availability? {
    command == .open ? .when(id != nil, otherwise: "nothing is selected") : nil
  }

  mutating func perform(_ command: Command, on id: Row?, in session: Session) -> [Step] {
    if id == .moreNews { return [.open(NewsPage(news))] }
    return subject.map { [.open($0.page)] } ?? []
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
    let events = news.events.map { Row.new($0.entity) }
    ids =
      briefing.answers.map { .answer($0.question.key) } + briefing.actionItems.map { .actionItem($0.id) }
      + events.prefix(Self.newsShown) + (events.count > Self.newsShown ? [.moreNews] : [])
      + briefing.dates(from: today).map { .date($0) }
  }
}
