/// A JSON document of the command line, whose keys are a promise to the programs that read it.
protocol Document: Encodable {}

extension Document {
  /// Grows when a key changes its meaning or goes; new keys leave it as it is.
  static var currentSchema: Int { 1 }
}
