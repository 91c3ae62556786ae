import ArgumentParser
import MinutesReader
import Model
import Store

/// Of which meetings the claims on a question are held against its board.
struct CheckOptions: ParsableArguments {
  /// What every command with these options says of claims.
  static let convention = """
    all needs every member; the majority and most more than half; several at least 3; some and few at least 2; none \
    exactly 0. A claim is consistent where the States recorded with the status are enough, contradicted where they \
    are not enough even with all that are not stated, else not yet shown. It fails where anything is contradicted.
    """

  @OptionGroup var archive: ArchiveOptions
  @OptionGroup var output: OutputOptions
  @Option(help: "Only the claims of that meeting: M3, #3 or 2019-04-04.")
  var meeting: MeetingArgument?

  /// Prints the checks, and fails where one of them is contradicted.
  func run(of key: String, in surroundings: Surroundings) throws {
    let reference = try meeting?.reference(in: surroundings)
    let archive = try archive.open(in: surroundings)
    let question = try archive.question(key)
    let checks = try archive.claimChecks(
      against: key, of: try reference.map { try archive.meeting($0).id }, reading: MinutesReader.reading)
    let contradictions = try reference == nil ? archive.contradictions(of: key, on: surroundings.today) : []
    if output.json || output.plain {
      try output.print(
        .claims(checks), as: ClaimsDocument(checks, contradictions, on: question), ifEmpty: nil,
        in: surroundings)
    } else if checks.isEmpty {
      try surroundings.say(question.withoutClaims)
    } else {
      try surroundings.print(checks.map { $0.lines(width: surroundings.columns) }.joined(separator: "\n"))
    }
    if !output.json { for contradiction in contradictions { try surroundings.say(contradiction.words) } }
    let contradicted = checks.count { $0.verdict == .contradicted }
    let findings = [
      contradicted > 0 ? "\(counted(contradicted, "claim")) contradicted by what is recorded" : nil,
      contradictions.isEmpty
        ? nil : "\(counted(contradictions.count, "State")) contradicted by contact points or network",
    ].compactMap { $0 }
    guard findings.isEmpty else { throw Failure(.negative, findings.joined(separator: "; ")) }
  }
}

extension Archive {
  /// The statuses of that day that contact points and networks do not bear out.
  fileprivate func contradictions(of key: String, on day: Day) throws -> [LinkageContradiction] {
    try board(of: key, asOf: day).contradictions(by: networks())
  }
}

extension ClaimCheck {
  /// Verdict, counts and sentence, one below the other.
  fileprivate func lines(width: Int) -> String {
    let head = "\(anchor.reference)  \(words): \(verdict.words)"
    let below = ["\(counts) on \(meeting.firstDay)", "\u{201C}\(claim.quote)\u{201D}"]
    return ([head] + below.flatMap { wrapped($0, to: width - 4) }.map { "    " + $0 }).map { $0 + "\n" }
      .joined()
  }
}

extension TextTable {
  fileprivate static func claims(_ checks: [ClaimCheck]) -> TextTable {
    TextTable(
      columns: [
        .left("Source"), .left("As of"), .left("Verdict"), .flexible("Claim"), .flexible("Counts"),
        .flexible("Sentence"),
      ],
      rows: checks.map { check in
        [
          check.anchor.reference.description, check.meeting.firstDay.description, check.verdict.words,
          check.words, check.counts, check.claim.quote,
        ]
      })
  }
}
