import ArgumentParser

/// The form in which a listing is printed.
struct OutputOptions: ParsableArguments {
  @Flag(help: "Print one JSON document.")
  var json = false

  @Flag(help: "Print tab-separated lines without head and without wrapping.")
  var plain = false

  func validate() throws {
    guard !(json && plain) else { throw ValidationError("--json and --plain exclude each other") }
  }

  /// Prints the listing in the form that was asked for; says `ifEmpty` where a table for people has no row.
  func print(
    _ table: TextTable, as document: some Encodable, ifEmpty: String?, in surroundings: Surroundings
  ) throws {
    if json {
      try surroundings.print(Commands.json(document))
    } else if plain {
      try surroundings.print(table.tabSeparated)
    } else if table.rows.isEmpty {
      if let ifEmpty { try surroundings.say(ifEmpty) }
    } else {
      try surroundings.print(table.aligned(in: surroundings.columns))
    }
  }
}
