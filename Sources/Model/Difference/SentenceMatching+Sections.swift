extension SentenceMatching {
  /// The lines of both versions under their headings.
  var sections: [MinutesDifference.Section] {
    let homes = homesOfOldHeadings
    var lines: [Home: [Entry]] = [:]
    var home = Home(position: 0, removed: 0)
    for index in new.indices {
      if new[index].isHeading { home = Home(position: new[index].span.position, removed: 0) }
      lines[home, default: []].append(Entry(order: (index, 0), line: line(ofNew: index)))
    }
    var last = -1
    var next = fixed[...]
    for index in old.indices {
      if let pair = next.first, pair.old == index {
        last = pair.new
        next.removeFirst()
      }
      guard fates[index] == nil, let home = homes[old[index].span.position] else { continue }
      let removed = MinutesDifference.Line(kind: .removed, old: old[index], new: nil)
      lines[home, default: []].append(Entry(order: (last, index + 1), line: removed))
    }
    return lines.sorted { $0.key < $1.key }.compactMap { _, entries in
      let sorted = entries.sorted { $0.order < $1.order }.map(\.line)
      guard let heading = sorted.first(where: \.isHeading) else { return nil }
      return MinutesDifference.Section(heading: heading, lines: sorted.filter { !$0.isHeading })
    }
  }

  /// Where a section stands: at a position of the new version, or so many removed ones after it.
  private struct Home: Hashable, Comparable {
    var position: Int
    var removed: Int

    static func < (left: Home, right: Home) -> Bool {
      (left.position, left.removed) < (right.position, right.removed)
    }
  }

  /// A line in the order of the new version; what was removed follows the last fixed sentence before it.
  private struct Entry {
    let order: (new: Int, removed: Int)
    let line: MinutesDifference.Line
  }

  /// By the position of the old heading.
  private var homesOfOldHeadings: [Int: Home] {
    var home = Home(position: 0, removed: 0)
    var removedAt: [Int: Int] = [:]
    var homes: [Int: Home] = [:]
    for index in old.indices where old[index].isHeading {
      if let fate = fates[index] {
        home = Home(position: new[fate.new].span.position, removed: 0)
      } else {
        removedAt[home.position, default: 0] += 1
        home.removed = removedAt[home.position] ?? 0
      }
      homes[old[index].span.position] = home
    }
    return homes
  }

  private func line(ofNew index: Int) -> MinutesDifference.Line {
    let origin = origins[index]
    let kind = origin.flatMap { fates[$0]?.kind } ?? .added
    return MinutesDifference.Line(kind: kind, old: origin.map { old[$0] }, new: new[index])
  }
}

extension MinutesDifference.Line {
  fileprivate var isHeading: Bool { (new ?? old)?.isHeading ?? false }
}
