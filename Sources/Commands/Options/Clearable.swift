import ArgumentParser

/// A value of the command line that can also be taken away, by the word `none`.
struct Clearable<Value: LosslessStringConvertible & Sendable>: ExpressibleByArgument {
  /// Nil where it is to be taken away.
  var value: Value?

  init?(argument: String) {
    guard argument.lowercased() != "none" else { return }
    guard let value = Value(argument) else { return nil }
    self.value = value
  }
}
