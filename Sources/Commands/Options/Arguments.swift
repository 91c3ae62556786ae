import ArgumentParser
import Model

extension MemberState {
  /// Reads a State of the command line, by code or name.
  static func argument(_ text: String) throws -> MemberState {
    guard let state = MemberState(named: text) else {
      throw ValidationError(unknown)
    }
    return state
  }

  /// The same for a word among several; throws a `Failure`.
  static func named(_ text: String) throws -> MemberState {
    guard let state = MemberState(named: text) else { throw Failure(.usage, "'\(text)': \(unknown)") }
    return state
  }

  private static let unknown =
    "no Member State has that code or name; codes are BE, BG, CZ ... (EL for Greece)"
}

extension ActionItemID {
  static func argument(_ text: String) throws -> ActionItemID {
    guard let id = ActionItemID(text) else {
      throw ValidationError("an action item is written A17; 'ecne actions' lists them")
    }
    return id
  }
}

extension PassageReference {
  static func argument(_ text: String) throws -> PassageReference {
    guard let reference = PassageReference(text) else {
      throw ValidationError("a place in the minutes is written M3.8 or M3.8#2; 'ecne agenda M3' lists them")
    }
    return reference
  }
}
