/// One line of a comparison as people read it, not wrapped yet.
public struct ComparisonLine: Hashable, Sendable {
  public enum Part: Hashable, Sendable {
    /// An empty line before a heading.
    case gap
    /// A heading that stays as it was.
    case heading
    /// How many sentences stay as they were.
    case unchanged
    case removed, added, moved
    /// What that means for an action item.
    case remark
  }

  public let part: Part
  public let text: String
  /// The sentence or heading in its version; nil for what is no part of the minutes.
  public let place: Anchor?

  public init(part: Part, text: String, place: Anchor?) {
    self.part = part
    self.text = text
    self.place = place
  }

  /// What stands before the text, and indents its further lines: tells the part without colour.
  public var sign: String {
    switch part {
    case .gap, .heading: ""
    case .unchanged: "  "
    case .removed: "- "
    case .added: "+ "
    case .moved: "> "
    case .remark: "    "
    }
  }
}

extension VersionComparison {
  /// Under each heading what is not as it was; what was changed is removed and added.
  public var lines: [ComparisonLine] {
    difference.sections.filter { !$0.isUnchanged }.flatMap { section in
      [ComparisonLine(part: .gap, text: "", place: nil)] + lines(of: section.heading)
        + unchanged(section.keptCount) + section.lines.flatMap(linesWithRemarks)
    }
  }

  private func linesWithRemarks(of line: MinutesDifference.Line) -> [ComparisonLine] {
    guard line.kind != .kept else { return [] }
    let remarks = concerned.items(on: line).map { item in
      remark("\(item.id) \(item.status.rawValue): \(line.kind.fate)")
    }
    return lines(of: line) + remarks
  }

  private func lines(of line: MinutesDifference.Line) -> [ComparisonLine] {
    switch line.kind {
    case .kept: [shown(.heading, line.new, new)]
    case .removed: [shown(.removed, line.old, old)]
    case .added: [shown(.added, line.new, new)]
    case .changed: [shown(.removed, line.old, old), shown(.added, line.new, new)]
    case .moved:
      [shown(.moved, line.new, new)]
        + (line.old.map { [remark("from \(place(of: $0, in: old).reference)")] } ?? [])
    }
  }

  private func shown(
    _ part: ComparisonLine.Part, _ sentence: PlacedSentence?, _ version: MinutesVersion
  ) -> ComparisonLine {
    ComparisonLine(
      part: part, text: sentence?.text ?? "", place: sentence.map { place(of: $0, in: version) })
  }

  /// The sentence in that version.
  public func place(of sentence: PlacedSentence, in version: MinutesVersion) -> Anchor {
    Anchor(
      meeting: meeting.id, version: version.number, position: sentence.span.position,
      passage: sentence.span.passage, range: sentence.span.range)
  }

  private func remark(_ words: String) -> ComparisonLine {
    ComparisonLine(part: .remark, text: words, place: nil)
  }

  private func unchanged(_ count: Int) -> [ComparisonLine] {
    let words = count == 1 ? "1 sentence as before" : "\(count) sentences as before"
    return count == 0 ? [] : [ComparisonLine(part: .unchanged, text: words, place: nil)]
  }
}

extension MinutesDifference.Line.Kind {
  /// What became of the sentence of an action item.
  fileprivate var fate: String {
    switch self {
    case .kept, .added: "its sentence stands"
    case .changed: "its sentence was changed"
    case .moved: "its sentence moved"
    case .removed: "its sentence is gone"
    }
  }
}
