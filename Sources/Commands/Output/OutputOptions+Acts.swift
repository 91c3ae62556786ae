import Model
import TerminalUI

extension OutputOptions {
  /// Prints acts with their changes; for people each change on one line, or in full where it may wrap.
  func print(_ acts: [Act], inFull isFull: Bool = true, in surroundings: Surroundings) throws {
    if json || plain {
      try print(changes(acts), as: ChangesDocument(acts), ifEmpty: nil, in: surroundings)
    } else if acts.isEmpty {
      try surroundings.say("the journal has no such act")
    } else {
      try surroundings.print(acts.map { text($0, inFull: isFull, width: surroundings.columns) }.joined())
    }
  }

  private func changes(_ acts: [Act]) -> TextTable {
    TextTable(
      columns: [
        .left("Act"), .left("At"), .left("Actor"), .left("Role"), .left("Words"), .left("Entity"),
        .flexible("Change"),
      ],
      rows: acts.flatMap { act in
        act.changes.map { change in
          [
            act.id.description, act.at.description, act.actor.name, act.actor.role.rawValue, act.words,
            change.entity.description, change.inWords,
          ]
        }
      })
  }

  private func text(_ act: Act, inFull isFull: Bool, width: Int) -> String {
    let head = "\(act.id)  \(act.inBrussels)  \(act.actor.name), \(act.actor.role.rawValue)  \(act.words)"
    let changes = act.changes.flatMap { change in
      let line = "\(change.entity): \(change.inWords)"
      return isFull ? wrapped(line, to: width - 4) : [truncated(line, to: width - 4)]
    }
    return ([head] + changes.map { "    " + $0 }).map { $0 + "\n" }.joined()
  }
}

extension Act {
  /// Date and time in Brussels, to the minute.
  var inBrussels: String { "\(at.dayInBrussels) \(at.timeInBrussels)" }
}

extension Change {
  /// `status open -> done; done_on 2019-04-11`: the fields that differ.
  var inWords: String {
    let changed = (after?.names ?? []).compactMap { words(for: $0, from: before?[$0], to: after?[$0]) }
    let gone = (before?.names ?? []).filter { after?[$0] == nil }
      .compactMap { words(for: $0, from: before?[$0], to: nil) }
    return (changed + gone).joined(separator: "; ")
  }

  /// Nil where nothing differs; an empty value is none.
  private func words(for field: String, from old: String?, to new: String?) -> String? {
    switch (old ?? "", new ?? "") {
    case (let old, let new) where old == new: nil
    case ("", let new): "\(field) \(new)"
    case (let old, ""): "\(field) \(old) -> none"
    case (let old, let new): "\(field) \(old) -> \(new)"
    }
  }
}
