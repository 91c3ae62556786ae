import ArgumentParser
import Model

/// What a person can say of a meeting.
struct MeetingFields: ParsableArguments {
  @Option(help: "The words that name the meeting.")
  var title: String?
  @Option(help: ArgumentHelp("Its first day.", valueName: "date"))
  var date: TypedDay?
  @Option(help: ArgumentHelp("Its last day, or none for a meeting of one day.", valueName: "date"))
  var endDate: Clearable<String>?
  @Option(help: ArgumentHelp("4 for the fourth meeting, or none.", valueName: "number"))
  var ordinal: Clearable<Int>?
  @Option(help: "The full name of the group that meets, or none.")
  var body: Clearable<String>?
  @Option(help: "plenary or thematic.")
  var kind: Meeting.Kind?
  @Option(help: ArgumentHelp("When it begins, as 09:30, or none.", valueName: "time"))
  var start: Clearable<ClockTime>?
  @Option(help: ArgumentHelp("When it ends, as 17:00, or none.", valueName: "time"))
  var end: Clearable<ClockTime>?

  /// The days that were given, understood.
  struct Days {
    var first: Day?
    /// An inner nil for a meeting of one day.
    var last: Day??
  }

  var isEmpty: Bool {
    title == nil && date == nil && endDate == nil && ordinal == nil && body == nil && kind == nil
      && start == nil && end == nil
  }

  func validate() throws {
    guard title?.isEmpty != true else { throw ValidationError("a meeting needs a title") }
    if let ordinal, let number = ordinal.value, number < 1 {
      throw ValidationError("an ordinal is 1 or more")
    }
  }

  func days(in surroundings: Surroundings) throws -> Days {
    Days(
      first: try date?.day(in: surroundings),
      last: try endDate.map { try $0.value.map { try TypedDay(argument: $0).day(in: surroundings) } })
  }

  /// Sets what was given; a meeting that is moved keeps its length.
  func apply(to meeting: inout Meeting, _ days: Days) {
    let length = meeting.lastDay.sinceEpoch - meeting.firstDay.sinceEpoch
    meeting.firstDay = days.first ?? meeting.firstDay
    meeting.lastDay = days.last.map { $0 ?? meeting.firstDay } ?? meeting.firstDay.adding(days: length)
    meeting.title = title ?? meeting.title
    meeting.kind = kind ?? meeting.kind
    if let ordinal { meeting.ordinal = ordinal.value }
    if let body { meeting.body = body.value }
    if let start { meeting.startTime = start.value }
    if let end { meeting.endTime = end.value }
  }
}

extension Meeting.Kind: ExpressibleByArgument {}
