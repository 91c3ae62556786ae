import Foundation
import MinutesReader
import Model
import Testing

/// The reader against what a person found, document by document. What it gets wrong is listed in `differences.txt`,
/// so that no change of the reader goes unnoticed, for the better or the worse.
@Suite struct CorpusTests {
  @Test func theReaderFindsWhatAPersonFound() throws {
    #expect(Corpus.documents.count > 10)
    var report: [String] = []
    for document in Corpus.documents {
      let reading = MinutesReader.read(try Corpus.text(of: document))
      report += Difference.lines(of: reading, from: try Gold(of: document)).map { "\(document): \($0)" }
    }
    let file = Corpus.folder.appending(path: "differences.txt")
    let found = report.map { "\($0)\n" }.joined()
    let known = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
    if found != known {
      let actual = FileManager.default.temporaryDirectory.appending(path: "differences.txt")
      try Data(found.utf8).write(to: actual)
      Issue.record("the differences are others than those known; they were written to \(actual.path)")
    }
  }
}

/// Where a reading differs from what a person found, line by line.
enum Difference {
  static func lines(of reading: Reading, from gold: Gold) -> [String] {
    header(reading.header, gold) + agenda(reading.agenda, gold) + actions(reading.actions, gold)
      + linkage(reading.statements, gold)
  }

  private static func header(_ header: Reading.Header, _ gold: Gold) -> [String] {
    let pairs: [(String, String?, String?)] = [
      ("ordinal", header.ordinal.map(String.init), gold.ordinal.map(String.init)),
      ("date", header.date?.description, gold.date), ("end date", header.endDate?.description, gold.endDate),
      ("start", header.startTime?.description, gold.startTime),
      ("end", header.endTime?.description, gold.endTime),
      ("body", words(header.body), words(gold.body)), ("title", words(header.title), words(gold.title)),
    ]
    return pairs.compactMap { name, found, wanted in
      if found == wanted { return nil }
      // The body may or may not stand in the title.
      if name == "title", let found, let wanted, let body = words(gold.body),
        found.replacing(body, with: "") == wanted.replacing(body, with: "") || wanted.hasSuffix(found)
          || found.hasSuffix(wanted)
      {
        return nil
      }
      return "\(name) is \(found ?? "none"), not \(wanted ?? "none")"
    }
  }

  private static func agenda(_ agenda: [AgendaItem], _ gold: Gold) -> [String] {
    let found = agenda.map { line($0.label, $0.title, $0.depth, $0.passages.count) }
    return changes(
      from: gold.agenda.map { line($0.label, $0.title, $0.depth, $0.paragraphs) }, to: found, "heading")
  }

  private static func line(_ label: String?, _ title: String, _ depth: Int, _ paragraphs: Int) -> String {
    "\(label ?? "-") \(words(title) ?? "") (depth \(depth), \(paragraphs) paragraphs)"
  }

  private static func actions(_ actions: [ActionProposal], _ gold: Gold) -> [String] {
    var lines: [String] = []
    var left = actions
    for wanted in gold.actions {
      let quote = words(wanted.quote) ?? ""
      let index = left.firstIndex { proposal in
        let found = words(proposal.quote) ?? ""
        return proposal.span.position == wanted.agendaPosition
          && (found.contains(quote) || quote.contains(found))
      }
      guard let index else {
        lines.append("action missed in \(wanted.agendaPosition): \(wanted.quote)")
        continue
      }
      let found = left.remove(at: index)
      let owners = found.owners.map { $0.description.lowercased() }.sorted()
      let names = wanted.owners.map { Owner($0).description.lowercased() }.sorted()
      if owners != names { lines.append("owners \(owners), not \(names): \(wanted.quote)") }
      let due = found.due?.day?.description
      if due != wanted.due {
        lines.append("due \(due ?? "none"), not \(wanted.due ?? "none"): \(wanted.quote)")
      }
    }
    return lines + left.map { "action too many in \($0.span.position): \($0.quote)" }
  }

  private static func linkage(_ statements: [AnswerStatement], _ gold: Gold) -> [String] {
    changes(
      from: gold.linkage.map { "\($0.memberState) \($0.status)" }.sorted(),
      to: statements.map { "\($0.memberState.code) \($0.status)" }.sorted(), "linkage")
  }

  private static func changes(from wanted: [String], to found: [String], _ name: String) -> [String] {
    found.difference(from: wanted).map { change in
      switch change {
      case .insert(_, let element, _): "\(name) too many: \(element)"
      case .remove(_, let element, _): "\(name) missed: \(element)"
      }
    }
  }

  /// The letters and digits in small letters, with single spaces between words.
  private static func words(_ text: String?) -> String? {
    text.map { Folded($0).text.split { !$0.isLetter && !$0.isNumber }.joined(separator: " ") }
  }
}
