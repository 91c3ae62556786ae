import Model
import TerminalUI

extension State {
  /// Takes in what came of an effect and says what is to be done about it.
  public mutating func receive(_ reply: Reply) -> [Effect] {
    switch reply {
    case .wrote(let words):
      notice = .information("\(words)  (u undoes it)")
      page.clearMarks()
      return page.loading
    case .working(let words): session.work = words
    case .said(let words): notice = .information(words)
    case .failed(let words): notice = .error(words)
    case .archiveChanged: return [.loadNews] + page.loading
    case .news(let news): return receive(news)
    case .remembered(let lines, let filters):
      commandHistory = lines + commandHistory
      self.filters = filters
    case .filters(let filters): self.filters = filters
    case .located(let meeting, let version, let position):
      let target = position.map { MinutesPage.Target.item(position: $0) }
      return take([.open(MinutesPage(meeting: meeting, version: version, at: target))])
    case .comparison(let comparison) where !(page is DifferencePage):
      stack.append(DifferencePage(comparison))
      page.fit(in: session)
    case .neighbour(let meeting):
      page = MinutesPage(meeting: meeting)
      return page.loading
    case .noBrowser(let address):
      notice = .information("copied: \(address)")
      return [.terminal(.copy(address))]
    case .answersMissing(let unanswered): menu = Menu(about: unanswered)
    case .explained(let entries): explain(entries)
    case .questions(let questions, let use): return take(questions, for: use)
    case .read: return receiveReading(reply)
    case .document(let document): return take([.open(ReviewPage(of: document))])
    case .stored(let meeting, let words): return stored(meeting, words)
    case .completed(let path, let candidates): complete(path: path, candidates: candidates)
    case .opened(var session):
      session.size = self.session.size
      session.work = self.session.work
      let (history, filters) = (commandHistory, filters)
      self = State(session: session, keyMap: keyMap)
      (commandHistory, self.filters) = (history, filters)
      return loading
    default:
      let steps = page.receive(reply, in: session)
      page.fit(in: session)
      return take(steps) + page.lacking
    }
    return []
  }

  /// Gives it to the page of its document, over which another one may have come meanwhile.
  private mutating func receiveReading(_ reply: Reply) -> [Effect] {
    let steps = stack.indices.flatMap { stack[$0].receive(reply, in: session) }
    page.fit(in: session)
    return take(steps)
  }

  /// Marks what is new on every page, and says how much it is where that is not seen yet.
  private mutating func receive(_ news: News) -> [Effect] {
    let isMore = news.events.count > session.news.events.count
    session.news = news
    if isMore, let since = news.since, notice == nil, !(page is NewsPage) {
      let hint = keyMap.key(for: .showNews, in: context).map { "; \($0) lists them" } ?? ""
      notice = .information("\(counted(news.events.count, "change")) by others since \(since)\(hint)")
    }
    let steps = page.receive(.news(news), in: session)
    page.fit(in: session)
    return take(steps)
  }
}
