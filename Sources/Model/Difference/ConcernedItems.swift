/// Which action items a difference of two versions concerns, found by their sentences.
public struct ConcernedItems: Hashable, Sendable {
  private let byWording: [Wording: [ActionItem]]
  private let byPlace: [Place: [ActionItem]]

  private struct Place: Hashable {
    var position: Int
    var passage: Int
  }

  /// `version` is the number of the old one.
  public init(_ items: [ActionItem], from version: Int) {
    byWording = Dictionary(grouping: items.filter { !$0.quote.isEmpty }) { Wording($0.quote) }
    let anchored = items.filter { $0.anchor?.version == version }
    byPlace = Dictionary(grouping: anchored) {
      Place(position: $0.anchor?.position ?? 0, passage: $0.anchor?.passage ?? 0)
    }
  }

  /// The items whose sentence, or part of it, stood in that line; none for what was kept or added.
  public func items(on line: MinutesDifference.Line) -> [ActionItem] {
    guard line.kind != .kept, let old = line.old, !old.isHeading else { return [] }
    let here = byPlace[Place(position: old.span.position, passage: old.span.passage)] ?? []
    let overlapping = here.filter { $0.anchor?.range.overlaps(old.span.range) ?? false }
    let all = overlapping + (byWording[old.wording] ?? [])
    return Dictionary(all.map { ($0.id, $0) }) { first, _ in first }.values.sorted { $0.id < $1.id }
  }
}
