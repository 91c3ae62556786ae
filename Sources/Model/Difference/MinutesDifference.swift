/// How one version of minutes differs from another, sentence by sentence.
public struct MinutesDifference: Hashable, Sendable {
  /// What became of one sentence or heading.
  public struct Line: Hashable, Sendable {
    public enum Kind: String, CaseIterable, Sendable {
      /// Word for word and mark for mark.
      case kept
      /// Said otherwise, or with other marks, in the same place.
      case changed
      /// The same words elsewhere.
      case moved
      case removed, added
    }

    public let kind: Kind
    /// Nil for an added one.
    public let old: PlacedSentence?
    /// Nil for a removed one.
    public let new: PlacedSentence?
  }

  /// What stands under one heading.
  public struct Section: Hashable, Sendable {
    public let heading: Line
    /// In the order of reading; what was removed stands before what was added in its place.
    public let lines: [Line]

    /// How many sentences stayed as they were.
    public var keptCount: Int { lines.count { $0.kind == .kept } }
    public var isUnchanged: Bool { heading.kind == .kept && keptCount == lines.count }
  }

  /// By the headings of the new version; one that was removed follows the one it followed.
  public let sections: [Section]
  /// Where the sentences of the old version stand in the new one, if they still say the same there.
  private let counterparts: [Place: [Counterpart]]

  private struct Place: Hashable {
    var position: Int
    var passage: Int

    init(_ span: ReadSpan) { (position, passage) = (span.position, span.passage) }
  }

  private struct Counterpart: Hashable {
    var old: Range<Int>
    /// Nil where it is gone.
    var new: ReadSpan?
  }

  public init(from old: [AgendaItem], to new: [AgendaItem]) {
    let matching = SentenceMatching(old.placedSentences, new.placedSentences)
    sections = matching.sections
    counterparts = Dictionary(grouping: matching.old.indices) { Place(matching.old[$0].span) }
      .mapValues { indices in
        indices.map { index in
          Counterpart(
            old: matching.old[index].span.range, new: matching.standing(index))
        }
      }
  }

  /// Where the words at that place of the old version stand in the new one; nil unless all their sentences still
  /// stand, in one passage.
  public func counterpart(of span: ReadSpan) -> ReadSpan? {
    let here = counterparts[Place(span)]?.filter { $0.old.overlaps(span.range) } ?? []
    let found = here.compactMap(\.new)
    guard let first = found.first, let last = found.last, found.count == here.count,
      found.allSatisfy({ Place($0) == Place(first) }), first.range.lowerBound <= last.range.lowerBound
    else { return nil }
    var whole = first
    whole.range = first.range.lowerBound..<last.range.upperBound
    if here.count == 1, here[0].old.count == whole.range.count {
      // A part of a sentence stays that part.
      let shift = whole.range.lowerBound - here[0].old.lowerBound
      let part = span.range.clamped(to: here[0].old)
      whole.range = part.lowerBound + shift..<part.upperBound + shift
    }
    return whole
  }

  public var isEmpty: Bool { sections.allSatisfy(\.isUnchanged) }
}
