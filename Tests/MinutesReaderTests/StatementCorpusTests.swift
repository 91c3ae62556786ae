import Foundation
import MinutesReader
import Model
import Testing

/// The reader against what a person found, sentence by sentence, in rounds about contact-point linkage.
///
/// `linkage.txt` holds, behind a line with the language and the passage that comes before, the statuses stated and the
/// passage that states them. What the reader gets wrong is listed in `differences.txt`.
@Suite struct StatementCorpusTests {
  @Test func theReaderHearsWhatIsStated() throws {
    let rounds = try Self.rounds()
    #expect(rounds.count > 500)
    let found = rounds.compactMap { round -> String? in
      let read = round.statements
      return read == round.stated
        ? nil : "\(Self.line(read)), not \(Self.line(round.stated)): \(round.passage)\n"
    }.joined()
    let file = Self.folder.appending(path: "differences.txt")
    if found != (try? String(contentsOf: file, encoding: .utf8)) ?? "" {
      let actual = FileManager.default.temporaryDirectory.appending(path: "statement-differences.txt")
      try Data(found.utf8).write(to: actual)
      Issue.record("the differences are others than those known; they were written to \(actual.path)")
    }
  }

  private static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(
    path: "Statements")

  private static func line(_ statuses: [String: String]) -> String {
    statuses.isEmpty ? "-" : statuses.sorted { $0.key < $1.key }.map { "\($0) \($1)" }.joined(separator: ", ")
  }

  /// One passage of a round, behind the one that comes before it.
  private struct Round {
    let language: String
    let before: String
    let passage: String
    /// By the code of the Member State.
    let stated: [String: String]

    /// What the reader finds in minutes that hold nothing else of the kind.
    var statements: [String: String] {
      let (head, foot) = Self.frames[language] ?? ("", "")
      let reading = MinutesReader.read(head + before + "\n\n" + passage + foot)
      return Dictionary(reading.statements.map { ($0.memberState.code, $0.status) }) { $1 }
    }

    private static let frames = [
      "en": (
        "Second meeting of the Hatching Network, 4 April 2023\n\n1. State of play\n\n",
        "\n\n2. Closing\n\nThe meeting ended at noon.\n"
      ),
      "fr": (
        "Deuxième réunion du réseau des nids, 4 avril 2023\n\n1. État des lieux\n\n",
        "\n\n2. Clôture\n\nLa réunion est levée à midi.\n"
      ),
      "de": (
        "Zweite Sitzung des Netzes der Nester, 4. April 2023\n\n1. Sachstand\n\n",
        "\n\n2. Schluss\n\nDie Sitzung endet um 12 Uhr.\n"
      ),
    ]
  }

  private static func rounds() throws -> [Round] {
    var (language, before) = ("", "")
    var rounds: [Round] = []
    let text = try String(contentsOf: folder.appending(path: "linkage.txt"), encoding: .utf8)
    for line in text.split(separator: "\n") {
      if line.hasPrefix("# ") {
        language = String(line.dropFirst(2).prefix(2))
        before = String(line.dropFirst(5))
        continue
      }
      let parts = line.split(separator: "\t").map(String.init)
      guard parts.count == 2 else { continue }
      let stated = parts[0].split(separator: ",").map { $0.split(separator: " ").map(String.init) }
      let pairs = stated.filter { $0.count == 2 }.map { ($0[0], $0[1]) }
      rounds.append(
        Round(
          language: language, before: before, passage: parts[1],
          stated: Dictionary(pairs) { $1 }))
    }
    return rounds
  }
}
