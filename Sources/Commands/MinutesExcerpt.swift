import Model

/// The part of minutes that a reference names, down to a single passage.
struct MinutesExcerpt {
  /// A passage with the reference that finds it again.
  struct NumberedPassage {
    var reference: PassageReference
    /// The place within the agenda item, from 1.
    var number: Int
    var passage: Passage
  }

  /// An agenda item with those of its passages that the reference names.
  struct Item {
    var item: AgendaItem
    var passages: [NumberedPassage]
  }

  var minutes: Minutes
  var items: [Item]

  /// The whole minutes.
  init(_ minutes: Minutes) {
    self.minutes = minutes
    items = minutes.agenda.map { item in
      Item(item: item, passages: Self.numbered(item, in: minutes))
    }
  }

  /// What the reference names; nil where the minutes have no such item or passage.
  init?(_ minutes: Minutes, at reference: PassageReference) {
    self.init(minutes)
    items = items.filter { $0.item.position == reference.position }
    if let passage = reference.passage {
      for index in items.indices {
        items[index].passages.removeAll { $0.number != passage }
      }
      guard items.contains(where: { !$0.passages.isEmpty }) else { return nil }
    }
    guard !items.isEmpty else { return nil }
  }

  private static func numbered(_ item: AgendaItem, in minutes: Minutes) -> [NumberedPassage] {
    item.passages.enumerated().map { index, passage in
      let reference = PassageReference(
        meeting: .id(minutes.meeting.id), version: minutes.version.number, position: item.position,
        passage: index + 1)
      return NumberedPassage(reference: reference, number: index + 1, passage: passage)
    }
  }
}
