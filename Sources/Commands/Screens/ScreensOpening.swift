import Glibc
import Model
import Screens
import Store
import TerminalUI

/// Opens the screens on an archive, on one still to be made, or on the demo.
struct ScreensOpening {
  let options: ScreensOptions
  let surroundings: Surroundings
  let themes: [Theme]
  private let theme: String
  private let ownState: MemberState?

  init(options: ScreensOptions, surroundings: Surroundings) throws {
    self.options = options
    self.surroundings = surroundings
    themes = try ThemeLibrary.embedded.themes()
    let configuration = try surroundings.configuration()
    ownState = options.ownState ?? configuration.ownState
    theme = options.theme ?? configuration.theme ?? themes.first?.name ?? ""
    guard themes.contains(where: { $0.name == theme }) else {
      let names = themes.map(\.name).joined(separator: ", ")
      throw Failure(
        options.theme == nil ? .configuration : .usage, "there is no theme '\(theme)'; themes are \(names)")
    }
  }

  /// Shows the archive at that path; where there is none, offers to make one or to open the demo.
  func open(_ path: String) throws {
    do {
      let archive = try Archive(path: path, now: surroundings.now)
      try leave(show(State(session: session(on: archive)), on: archive, path: path))
    } catch ArchiveError.notFound where options.print == false {
      try leave(show(State(session: session(missing: path)), on: nil, path: path))
    }
  }

  /// Shows sample minutes that are gone afterwards.
  func openDemo() throws {
    let demo = try OpenDemo(in: surroundings)
    let archive = try Archive(path: demo.path, now: surroundings.now)
    try leave(show(State(session: session(on: archive, isSample: true)), on: archive, path: demo.path))
  }

  /// Shows a document to be looked through, and what became of it; where there is no archive at that path, storing
  /// makes one.
  func review(
    _ document: SourceDocument, as target: ImportTarget, in archive: Archive?, at path: String
  ) throws -> State {
    let session =
      archive.map { self.session(on: $0) }
      ?? self.session(actor: Actor(name: surroundings.account, role: .secretariat), readOnlyBecause: nil)
    return try show(State(session: session, reviewing: document, as: target), on: archive, path: path)
  }

  /// Leaves as the screens ended.
  func leave(_ state: State) throws {
    if let status = state.ending?.status { throw SilentEnd(status: status) }
  }

  /// Runs the screens and gives what they ended with.
  private func show(_ state: State, on archive: Archive?, path: String) throws -> State {
    let session = state.session
    let background = surroundings.watchesDescriptors && !options.print ? BackgroundWork() : nil
    let runner = ArchiveRunner(
      archive: archive, session: session, surroundings: surroundings, background: background
    ) { effect in
      switch effect {
      case .openDemo:
        let demo = try OpenDemo(in: surroundings)
        let archive = try Archive(path: demo.path, now: surroundings.now)
        return (archive, self.session(on: archive, isSample: true), demo)
      default:
        let archive = try Archive.create(path: path, now: surroundings.now)
        return (archive, self.session(on: archive), nil)
      }
    }
    let looks = Dictionary(themes.map { ($0.name, $0) }) { first, _ in first }
    var program = Program(state: state, runner: runner, themes: looks)
    program.handle(options.keys.map { .key($0) })
    if options.print {
      try printFrame(program.frame)
      return program.state
    }
    let settings = TerminalSettings(
      theme: looks[session.theme] ?? .monochrome, isColoured: isColoured, isMouseOn: options.mouse,
      watched: background.map { [$0.descriptor] } ?? [])
    var user: any TerminalUser = program
    try surroundings.useTerminal(settings, &user)
    guard var ended = user as? Program<ArchiveRunner> else { return state }
    for words in ended.runner.personal.takeComplaints() { try surroundings.say(words) }
    return ended.state
  }

  private func printFrame(_ frame: Frame) throws {
    let rows = (0..<frame.size.rows).map { frame.text(row: $0) }
    try surroundings.print(rows.joined(separator: "\n") + "\n")
  }

  private var isColoured: Bool { surroundings.variable("NO_COLOR") == nil }

  private func session(on archive: Archive, isSample: Bool = false) -> Session {
    let actor = surroundings.actor(on: archive)
    let reason = "only the secretariat writes, and this archive is open for reading"
    return session(actor: actor, readOnlyBecause: archive.isWritable ? nil : reason, isSample: isSample)
  }

  private func session(missing path: String) -> Session {
    var session = session(
      actor: Actor(name: surroundings.account, role: .delegate), readOnlyBecause: "no archive is open")
    session.missingArchive = path
    return session
  }

  private func session(actor: Actor, readOnlyBecause reason: String?, isSample: Bool = false) -> Session {
    Session(
      size: options.size, today: surroundings.today, actor: actor, ownState: ownState,
      readOnlyBecause: reason, isSample: isSample,
      isASCII: options.ascii || !surroundings.isUnicode, themes: themes.map(\.name),
      theme: theme, isMouseOn: options.mouse)
  }
}

/// An end that needs no words, only a status.
struct SilentEnd: Error {
  let status: ExitStatus
}

extension Ending {
  /// Nil where the user left.
  fileprivate var status: ExitStatus? {
    switch self {
    case .left: nil
    case .interrupted: .interrupted
    case .terminated: .terminated
    case .terminalLost: .hungUp
    }
  }
}

/// The demo's archive while it is open.
final class OpenDemo {
  private let demo: DemoArchive

  init(in surroundings: Surroundings) throws { demo = try DemoArchive(in: surroundings) }

  var path: String { demo.path }
}

/// What the terminal is to be like.
public struct TerminalSettings: Sendable {
  public let theme: Theme
  public let isColoured: Bool
  public let isMouseOn: Bool
  /// Descriptors whose input is to wake the program too.
  public let watched: [Int32]
}
