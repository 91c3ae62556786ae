import Model
import Screens
import Store

extension ArchiveRunner {
  /// What the user alone remembers; nil where the effect is about something else.
  mutating func remembered(_ effect: Effect) throws -> [Reply]? {
    switch effect {
    case .loadRemembered:
      return answer(.remembered(commandLines: personal.history(), personal.filters()))
    case .remember(let line):
      personal.remember(line: line)
      return answer()
    case .quit:
      rememberVisit()
      return []
    case .saveFilter(let text, let name):
      return try changeFilters(saying: "saved as @\(name): \(text)") { try $0.save(text, as: name) }
    case .forgetFilter(let name):
      return try changeFilters(saying: "'\(name)' is forgotten") { try $0.remove(name) }
    default: return nil
    }
  }

  private mutating func changeFilters(
    saying words: String, _ change: (inout SavedFilters) throws -> Void
  ) throws -> [Reply] {
    answer(.filters(try personal.changeFilters(change)), .said(words))
  }

  /// The replies, and whatever is to be said of the user's files.
  private mutating func answer(_ replies: Reply...) -> [Reply] {
    replies + personal.takeComplaints().map { .failed($0) }
  }

  /// What others have changed since the last visit.
  mutating func news(in archive: Archive) throws -> [Reply] {
    let visit = visitedPath.flatMap { personal.visit(to: $0) }
    return answer(.news(try archive.news(since: visit, notBy: actor.name)))
  }

  /// Remembers, at the end of the visit, what was seen of the archive: while the terminal is still the program's, so that
  /// no second signal comes between.
  private mutating func rememberVisit() {
    guard let visitedPath, let shownVersion, let seenVersion else { return }
    let today = surroundings.today
    personal.remember(visitTo: visitedPath) { other in
      // Another visit may have ended since, and have seen more; one of a longer journal was to another archive.
      let other = other?.act.number ?? 0
      let seen = other <= seenVersion ? max(other, shownVersion) : shownVersion
      return Visit(act: ActID(seen), day: today)
    }
  }
}
