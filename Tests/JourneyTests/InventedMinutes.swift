import Testing

/// Minutes without end: one meeting a day, each with two requests.
enum InventedMinutes {
  /// `number` from 1.
  static func text(_ number: Int) -> String {
    """
    MINUTES Meeting of the Journey Network \(number % 28 + 1) March \(2000 + number / 28), from 10:00 to 16:30

    1. Welcome

    The Chair welcomed everybody to meeting number \(number).

    2. Ballot design

    COM presented a study. Member States were invited to send examples by 1 June.

    3. Closing

    LV offered to host a workshop.
    """
  }
}

extension BuiltProgram {
  /// Writes so many documents and gives their paths.
  func documents(_ count: Int) throws -> [String] {
    try (1...count).map { try file("minutes-\($0).txt", InventedMinutes.text($0)) }
  }

  /// Imports one document, which becomes M1 with two proposals.
  func importDocument() async throws {
    let document = try documents(1)[0]
    #expect(try await run("import", document).status == 0)
  }
}
