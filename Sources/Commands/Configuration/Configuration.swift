import Model
import TOMLKit

/// What the user wants every time: the file `config.toml`.
struct Configuration: Equatable {
  /// The Member State whose affairs the user sees first: a preference, never an authority.
  var ownState: MemberState?
  /// The name of a look.
  var theme: String?

  /// Nothing is wanted.
  init() {}

  /// Reads TOML; throws a `Failure` that names the line or the key that is wrong. `source` is what errors call it.
  init(source: String, text: String) throws(Failure) {
    let table = try TOMLTable.reading(text, from: source)
    for key in table.keys {
      guard let word = table[key]?.string else {
        throw Failure(.configuration, "\(source): \(key): must be a text in quotes")
      }
      switch key {
      case "own_state": ownState = try MemberState(configured: word, at: "\(source): own_state")
      case "theme": theme = word
      default:
        throw Failure(.configuration, "\(source): \(key) is no setting; settings are own_state and theme")
      }
    }
  }
}

extension MemberState {
  /// Reads a State by code or name; throws a `Failure` that names the place where it was set.
  init(configured text: String, at place: String) throws(Failure) {
    guard let state = MemberState(named: text) else {
      let near = nearestWords(to: text, among: MemberState.all.flatMap(\.names)).joined(separator: " or ")
      let advice = near.isEmpty ? "write a code, as EE" : "did you mean \(near)?"
      throw Failure(.configuration, "\(place): '\(text)' is no Member State; \(advice)")
    }
    self = state
  }
}
