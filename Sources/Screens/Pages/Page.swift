import Model
import TerminalUI

/// One page of the program: its own state, its own commands, its own drawing.
///
/// Scroll and selection are state, set when events arrive; drawing changes nothing.
protocol Page: Equatable, Sendable {
  /// Decides which keys hold.
  var context: Context { get }
  /// The page's name in the bar.
  var title: String { get }
  /// Where in it the user is, for the right end of the bar.
  var position: String { get }
  /// What brings its content, at first and after something was written.
  var loading: [Effect] { get }
  /// What `loading` left out to paint sooner; done when the first event arrives.
  var remaining: [Effect] { get }
  /// What is to be asked for about what is selected now.
  var lacking: [Effect] { get }
  /// What is selected, for its history.
  var subject: EntityReference? { get }
  /// What `y` copies.
  var reference: String? { get }
  /// What would be lost if the page went, in words; nil where nothing would.
  var unstored: String? { get }

  /// Whether the command can be carried out here; nil where the page does not know it.
  func availability(of command: Command, in session: Session) -> Availability?
  /// Carries out an available command of its own.
  mutating func perform(_ command: Command, in session: Session) -> [Step]
  /// Takes in what came of an effect; replies that are not for it change nothing.
  mutating func receive(_ reply: Reply, in session: Session) -> [Step]
  /// Keeps selection and scroll within what there is, after a change of size or content.
  mutating func fit(in session: Session)
  /// Moves to the next place that has the words, from the selection on and around; false where none has.
  mutating func find(_ needle: Needle, in session: Session) -> Bool
  /// Selects what is drawn there.
  mutating func select(at position: Position, in session: Session) -> Clicked
  /// Marks nothing any more: what was asked for with the marked rows is done.
  mutating func clearMarks()
  /// Draws the page into its part of the frame.
  func draw(into frame: inout Frame, in area: Rect, with session: Session)
}

/// What a click found.
enum Clicked: Equatable, Sendable {
  case nothing
  /// Something that is selected now.
  case selected
  /// Something that was selected before.
  case selectedBefore
}

extension Page {
  var position: String { "" }
  var remaining: [Effect] { [] }
  var lacking: [Effect] { [] }
  var subject: EntityReference? { nil }
  var unstored: String? { nil }
  var reference: String? { subject.map(\.description) }
  mutating func clearMarks() {}

  func isEqual(to other: any Page) -> Bool { (other as? Self) == self }
}
