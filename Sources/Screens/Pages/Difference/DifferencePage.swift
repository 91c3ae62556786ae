import Model
import TerminalUI

/// Two versions of minutes: what was taken out, put in and moved, by sentence.
struct DifferencePage: Page {
  private(set) var comparison: VersionComparison
  private(set) var lines: [ComparisonLine]
  private(set) var cursor = BlockCursor()

  init(_ comparison: VersionComparison) {
    self.comparison = comparison
    lines = Self.lines(of: comparison)
  }

  /// The versions first; and that is said where nothing differs.
  private static func lines(of comparison: VersionComparison) -> [ComparisonLine] {
    let differences = comparison.lines
    let versions = ComparisonLine(part: .heading, text: comparison.versions, place: nil)
    let none = ComparisonLine(part: .unchanged, text: "The versions do not differ.", place: nil)
    return [versions] + (differences.isEmpty ? [none] : differences)
  }

  var context: Context { .difference }
  var title: String { "\(comparison.meeting.id) v\(comparison.old.number) to v\(comparison.new.number)" }
  var subject: EntityReference? { .meeting(comparison.meeting.id) }
  var loading: [Effect] {
    [.compare(.id(comparison.meeting.id), from: comparison.old.number, to: comparison.new.number)]
  }

  var position: String {
    let places = lines.indices.filter(isSelectable)
    guard let here = places.firstIndex(of: cursor.selected) else { return "no difference" }
    return "\(here + 1) of \(places.count)"
  }

  var reference: String? { selected.map { $0.place == nil ? comparison.versions : $0.text } }

  private var selected: ComparisonLine? {
    lines.indices.contains(cursor.selected) ? lines[cursor.selected] : nil
  }

  private func isSelectable(_ index: Int) -> Bool { lines[index].place != nil }

  func blocks(in session: Session) -> Blocks {
    let page = Layout(size: session.size).page
    return Blocks(count: lines.count, height: page.rows, isSelectable: isSelectable) { index in
      lines[index].wrapped(to: page.columns).count
    }
  }

  func availability(of command: Command, in session: Session) -> Availability? {
    if command.motion != nil { return .available }
    switch command {
    case .open: return .when(selected?.place != nil, otherwise: "the versions do not differ")
    case .nextItem: return .when(heading(isLater: true) != nil, otherwise: "no later item differs")
    case .previousItem: return .when(heading(isLater: false) != nil, otherwise: "no earlier item differs")
    default: return nil
    }
  }

  mutating func perform(_ command: Command, in session: Session) -> [Step] {
    let blocks = blocks(in: session)
    if let motion = command.motion {
      cursor.move(motion, in: blocks)
      return []
    }
    switch command {
    case .open: return selected?.place.map { [.open(MinutesPage(at: $0))] } ?? []
    case .nextItem: heading(isLater: true).map { cursor.select($0, in: blocks) }
    case .previousItem: heading(isLater: false).map { cursor.select($0, in: blocks) }
    default: break
    }
    return []
  }

  /// The index of the next heading in that direction; each has a gap before it.
  private func heading(isLater: Bool) -> Int? {
    let headings = lines.indices.filter { lines[$0].part == .gap }.map { $0 + 1 }
    return isLater
      ? headings.first { $0 > cursor.selected } : headings.last { $0 < cursor.selected }
  }

  mutating func receive(_ reply: Reply, in session: Session) -> [Step] {
    guard case .comparison(let comparison) = reply else { return [] }
    self.comparison = comparison
    lines = Self.lines(of: comparison)
    return []
  }

  mutating func fit(in session: Session) { cursor.fit(blocks(in: session)) }

  mutating func find(_ needle: Needle, in session: Session) -> Bool {
    let found = needle.next(from: cursor.selected, count: lines.count) {
      isSelectable($0) && needle.isIn(lines[$0].text)
    }
    guard let found else { return false }
    cursor.select(found, in: blocks(in: session))
    return true
  }

  mutating func select(at position: Position, in session: Session) -> Clicked {
    let blocks = blocks(in: session)
    let row = position.row - Layout(size: session.size).page.row
    let under = cursor.rows(in: blocks).last { $0.row <= row }
    guard let index = under?.index, row >= 0, isSelectable(index) else { return .nothing }
    guard index != cursor.selected else { return .selectedBefore }
    cursor.select(index, in: blocks)
    return .selected
  }
}
