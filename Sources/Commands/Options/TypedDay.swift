import ArgumentParser
import Model

/// A date of the command line, not yet understood: that needs today's date.
struct TypedDay: ExpressibleByArgument {
  var text: String

  init(argument: String) { text = argument }

  /// The date; says as what it was understood where it was not typed in the ISO form.
  func day(in surroundings: Surroundings) throws -> Day {
    guard let day = Day(typed: text, today: surroundings.today) else {
      throw Failure(
        .usage, "'\(text)' is no date; write one as 2019-04-04, 4.4.2019, \"4 April 2019\", +2w or fri")
    }
    if day.description != text { try surroundings.say("\(text) is understood as \(day)") }
    return day
  }

  /// The same, where it is today or past: nothing is known of a day to come.
  func pastDay(in surroundings: Surroundings) throws -> Day {
    let day = try day(in: surroundings)
    guard day <= surroundings.today else {
      throw Failure(.usage, "\(day) is in the future; name today or a day before")
    }
    return day
  }
}
