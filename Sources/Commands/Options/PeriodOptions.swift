import ArgumentParser
import Model

/// From when until when something serves, as far as it is said.
struct PeriodOptions: ParsableArguments {
  @Option(help: ArgumentHelp("The first day.", valueName: "date"))
  var from: TypedDay?
  @Option(help: ArgumentHelp("The last day, or none.", valueName: "date"))
  var until: Clearable<String>?

  /// The same, understood.
  struct Understood {
    var from: Day?
    /// An inner nil where it is to have no last day.
    var until: Day??

    /// What was said in place of what was.
    func applied(to period: Period) -> Period {
      Period(from: from ?? period.from, until: until ?? period.until)
    }
  }

  func understood(in surroundings: Surroundings) throws -> Understood {
    Understood(
      from: try from?.day(in: surroundings),
      until: try until.map { try $0.value.map { try TypedDay(argument: $0).day(in: surroundings) } })
  }
}

/// Reads what a person typed; what is wrong with it becomes a `Failure`.
func naming<Value>(_ read: () throws(NetworkFault) -> Value) throws -> Value {
  do { return try read() } catch { throw Failure(.usage, error.words) }
}
