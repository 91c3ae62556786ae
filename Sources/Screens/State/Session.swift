import Model
import TerminalUI

/// What every page sees of the world around it: who uses the program, when, on what screen.
public struct Session: Equatable, Sendable {
  public var size: Size
  /// The day in Brussels.
  public var today: Day
  public var actor: Actor
  /// The Member State whose affairs the user sees first; nil where none is set. It permits nothing.
  public var ownState: MemberState?
  /// What others have changed since the last visit.
  public internal(set) var news = News()
  /// What goes on beside the screens, in words; nil for nothing.
  public internal(set) var work: String?
  /// Nil where acts may be written; else why not.
  public var readOnlyBecause: String?
  /// Whether this is the throw-away archive of sample minutes.
  public var isSample: Bool
  /// Whether only ASCII characters may be drawn.
  public var isASCII: Bool
  public var themes: [String]
  public var theme: String
  public var isMouseOn: Bool
  /// Where an archive was looked for and not found; nil where one is open.
  public var missingArchive: String?

  public init(
    size: Size, today: Day, actor: Actor, ownState: MemberState? = nil, readOnlyBecause: String? = nil,
    isSample: Bool = false,
    isASCII: Bool = false, themes: [String] = [], theme: String = "", isMouseOn: Bool = true,
    missingArchive: String? = nil
  ) {
    self.size = size
    self.today = today
    self.actor = actor
    self.ownState = ownState
    self.readOnlyBecause = readOnlyBecause
    self.isSample = isSample
    self.isASCII = isASCII
    self.themes = themes
    self.theme = theme
    self.isMouseOn = isMouseOn
    self.missingArchive = missingArchive
  }

  /// Whether nothing goes on beside the screens that has to end first.
  var mayRead: Availability {
    work.map { .unavailable(because: "still \($0)") } ?? .available
  }

  /// Whether acts may be written, and what one is to be about allows it.
  func mayWrite(if condition: Bool, otherwise reason: String) -> Availability {
    mayWrite.isAvailable ? .when(condition, otherwise: reason) : mayWrite
  }

  /// Whether acts may be written.
  var mayWrite: Availability {
    readOnlyBecause.map { .unavailable(because: $0) } ?? .available
  }
}
