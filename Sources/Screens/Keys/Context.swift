/// Where a key is pressed; the word in the README's table.
public enum Context: String, CaseIterable, Sendable {
  /// Every page.
  case all
  /// Every page whose rows are selected one at a time.
  case lists
  case start, meetings, agenda, reader
  case actionItems = "action items"
  case linkage, map
  case memberState = "Member State"
  case proposals, claims, particulars
  case difference, log, news, progress, search, review, help

  /// The contexts whose keys hold in this one, the nearest first.
  var chain: [Context] {
    switch self {
    case .all: [.all]
    case .lists: [.lists, .all]
    case .reader, .help: [self, .all]
    case .map: [self, .linkage, .lists, .all]
    default: [self, .lists, .all]
    }
  }
}
