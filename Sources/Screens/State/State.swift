import Model
import TerminalUI

/// Everything the screens are drawn from.
public struct State: Sendable {
  public internal(set) var session: Session
  let keyMap: KeyMap
  /// Never empty; the last one is seen.
  var stack: [any Page]
  /// Open over the page while the user types.
  var prompt: Prompt?
  /// Open over the page while the user chooses.
  var menu: Menu?
  /// Set while a sentence is looked for that is to be a source.
  var picking: Picking?
  /// Shown until the next key.
  var notice: Notice?
  /// What `n` and `N` look for.
  var needle: Needle?
  /// What was entered on the `:` line, oldest first.
  var commandHistory: [String] = []
  var filters = SavedFilters()
  /// What was stored of minutes that were looked through, in words.
  public internal(set) var stored: [String] = []
  /// Why the program is to end; nil while it goes on.
  public internal(set) var ending: Ending?

  public init(session: Session, keyMap: KeyMap = .standard) {
    self.session = session
    self.keyMap = keyMap
    stack = [session.ownState.map { StartPage(of: $0) as any Page } ?? MeetingsPage()]
    if let path = session.missingArchive {
      menu = .welcome(missing: path)
    } else if session.isSample {
      notice = .information("Sample data, deleted on leaving. Below are the main keys, ? shows them all.")
    }
  }

  /// Begins with looking through a document; once it is stored the program ends.
  public init(session: Session, reviewing document: SourceDocument, as target: ImportTarget = .named) {
    self.init(session: session)
    stack = [ReviewPage(of: document, as: target)]
  }

  /// What brings the first page.
  public var loading: [Effect] { session.missingArchive == nil ? [.loadNews] + page.loading : [] }

  /// What the first page left out to be painted sooner.
  var remaining: [Effect] { [.loadRemembered] + (session.missingArchive == nil ? page.remaining : []) }

  /// The page that is seen.
  var page: any Page {
    get { stack[stack.count - 1] }
    set { stack[stack.count - 1] = newValue }
  }

  public var hasEnded: Bool { ending != nil }

  /// Where a key is pressed now.
  public var context: Context { page.context }
}

/// Why the program ends.
public enum Ending: Equatable, Sendable {
  /// The user left.
  case left
  /// Ctrl-C with nothing open that it could cancel.
  case interrupted
  /// SIGTERM.
  case terminated
  /// SIGHUP, or the terminal is gone.
  case terminalLost
}

extension State: Equatable {
  public static func == (left: State, right: State) -> Bool {
    left.session == right.session && left.prompt == right.prompt && left.menu == right.menu
      && left.picking == right.picking && left.notice == right.notice
      && left.needle == right.needle
      && left.commandHistory == right.commandHistory && left.filters == right.filters
      && left.ending == right.ending
      && left.stored == right.stored && left.stack.count == right.stack.count
      && zip(left.stack, right.stack).allSatisfy { $0.isEqual(to: $1) }
  }
}
