import Model
import TerminalUI

extension ReviewPage {
  func availability(of command: Command, in session: Session) -> Availability? {
    if command.motion != nil { return .available }
    switch command {
    case .nextPane, .previousPane: return .when(reading != nil, otherwise: "the document was not read")
    case .nextItem: return .when(heading(isForward: true) != nil, otherwise: "this is the last heading")
    case .previousItem: return .when(heading(isForward: false) != nil, otherwise: "this is the first heading")
    case .store: return mayStore(in: session)
    case .open: return mayOpen(in: session)
    default: return mendingAvailability(of: command).map { $0.isAvailable ? session.mayRead : $0 }
    }
  }

  /// The same for what changes how the document is read.
  private func mendingAvailability(of command: Command) -> Availability? {
    let noLine = "no line of the text is selected"
    let noHeading = "this line is no heading"
    let noProposal = "there is no proposal here"
    switch command {
    case .undo: return .when(history.canUndo, otherwise: "nothing was mended")
    case .redo: return .when(history.canRedo, otherwise: "nothing was taken back")
    case .makeHeading, .makePassage, .joinLine, .leaveOut:
      return .when(line.map { $0.role != .blank } ?? false, otherwise: noLine)
    case .promote:
      return .when((heading?.depth ?? 0) > 1, otherwise: heading == nil ? noHeading : "its depth is 1")
    case .demote:
      return .when(
        heading.map { $0.depth < HeadingDraft.deepest } ?? false,
        otherwise: heading == nil ? noHeading : "its depth is \(HeadingDraft.deepest)")
    case .asRead: return .when(isMendedHere, otherwise: "nothing was mended here")
    case .reject:
      return .when(
        !mending.unwanted.isSuperset(of: quotes),
        otherwise: quotes.isEmpty ? noProposal : "it is struck out already")
    case .accept:
      return .when(
        !mending.unwanted.isDisjoint(with: quotes),
        otherwise: quotes.isEmpty ? noProposal : "it is not struck out")
    default: return nil
    }
  }

  private func mayOpen(in session: Session) -> Availability {
    switch (pane, finding?.subject) {
    case (.text, _):
      heading == nil ? .unavailable(because: "this line is no heading; H makes it one") : session.mayRead
    case (.findings, .field): session.mayRead
    case (.findings, _): .when(lineIndex != nil, otherwise: "it stands on no line that is known")
    }
  }

  mutating func perform(_ command: Command, in session: Session) -> [Step] {
    if let motion = command.motion {
      move(motion, in: session)
      return []
    }
    switch command {
    case .nextPane, .previousPane:
      pane = pane == .text ? .findings : .text
      fit(in: session)
    case .nextItem, .previousItem: goToHeading(isForward: command == .nextItem, in: session)
    case .open: return open(in: session)
    case .undo, .redo: return step(back: command == .undo)
    case .store: return storing
    default: return mend(by: command)
    }
    return []
  }

  private mutating func open(in session: Session) -> [Step] {
    if case .field(let field) = finding?.subject { return ask(.field(field)) }
    if pane == .text { return mend(by: .makeHeading) }
    pane = .text
    fit(in: session)
    return []
  }
}
