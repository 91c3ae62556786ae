import ArgumentParser
import Model

/// A meeting named on the command line: `M3`, `#3`, or a date in any form.
struct MeetingArgument: ExpressibleByArgument {
  var text: String

  init(argument: String) { text = argument }

  func reference(in surroundings: Surroundings) throws -> MeetingReference {
    if let reference = MeetingReference(text) { return reference }
    guard Day(typed: text, today: surroundings.today) != nil else {
      throw Failure(
        .usage, "'\(text)' names no meeting; write M3, #3 or 2019-04-04 ('ecne meetings' lists them)")
    }
    return .day(try TypedDay(argument: text).day(in: surroundings))
  }
}
