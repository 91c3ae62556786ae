import ArgumentParser
import Model
import Store

/// A time in the history of the archive, named on the command line by a date or by the number of an act.
struct KnownAt: ExpressibleByArgument {
  var text: String

  init(argument: String) { text = argument }

  /// The last act that had been written by the end of that day, or the act of that number.
  func act(in archive: Archive, _ surroundings: Surroundings) throws -> ActID {
    if let number = Int(text) { return ActID(number) }
    return try archive.lastAct(until: TypedDay(argument: text).pastDay(in: surroundings))
  }
}
