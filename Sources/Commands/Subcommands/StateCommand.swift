import ArgumentParser
import Model
import Store
import TerminalUI

/// `ecne state LV`: all that is known of a Member State.
struct StateCommand: Subcommand {
  static let configuration = CommandConfiguration(
    commandName: "state",
    abstract: "Show a Member State: its answers with their sources, action items, passages that name it.")

  @OptionGroup var archive: ArchiveOptions
  @OptionGroup var output: OutputOptions
  @Argument(help: "A Member State by code or name.", transform: MemberState.argument)
  var state: MemberState

  func run(in surroundings: Surroundings) throws {
    let archive = try archive.open(in: surroundings)
    let setting = try archive.setting(in: surroundings)
    let dossier = try archive.dossier(of: state, in: setting)
    if output.json {
      try surroundings.print(json(StateDocument(dossier, in: setting)))
    } else if output.plain {
      try surroundings.print(TextTable.passages(dossier.passages).tabSeparated)
    } else {
      try surroundings.print(dossier.text(in: setting, width: surroundings.columns))
    }
  }
}

extension Dossier {
  fileprivate func text(in setting: ActionItemSetting, width: Int) -> String {
    let until = memberState.until.map { " to \($0)" } ?? ""
    let own = memberState.ownName == memberState.englishName ? "" : ", \(memberState.ownName)"
    let head = "\(memberState) \(memberState.englishName)\(own)"
    let network = standing?.network ?? NationalNetwork(memberState: memberState)
    let sections =
      [("Answers today", TextTable.answers(answers))] + histories + [
        ("Contact points", TextTable.contactPoints(network.contactPoints, addresses: nil)),
        ("National election network", TextTable.authorities(network.authorities)),
        ("Action items", TextTable.actionItems(actionItems, in: setting)),
        ("Open answers", TextTable.actionItems(openAnswers, in: setting)),
        ("Passages that name it", TextTable.passages(passages)),
      ]
    let shown = sections.map { title, table in
      "\n\(title)\n\n" + (table.rows.isEmpty ? "none\n" : table.aligned(in: width))
    }
    let remarks = [standing?.contradiction?.words, standing?.suggestion?.words].compactMap { $0 }
      .flatMap { wrapped($0, to: width) }.map { $0 + "\n" }.joined()
    return "\(head)\nmember since \(memberState.since)\(until)\n\(remarks)" + shown.joined()
  }

  /// What was recorded of each question: always of contact-point linkage, of others where there is something.
  private var histories: [(String, TextTable)] {
    let others = questions.filter { $0.key != Question.contactPointLinkage.key }
    return [("Contact-point linkage", history(of: .contactPointLinkage))]
      + others.map { ($0.title, history(of: $0)) }.filter { !$0.1.rows.isEmpty }
  }

  private func history(of question: Question) -> TextTable {
    .entries(entries.filter { $0.question == question.key }, of: question)
  }
}

extension TextTable {
  /// Where a State stands on each question, one row each.
  static func answers(_ answers: [Dossier.Answer]) -> TextTable {
    TextTable(
      columns: [.flexible("Question"), .left("Status"), .left("Since"), .flexible("Source")],
      rows: answers.map { answer in
        let entry = answer.row.entry
        return [
          answer.question.title, "\(answer.row.status.glyph) \(answer.row.status.word)",
          entry?.validFrom.description ?? "", entry?.source.description ?? "",
        ]
      })
  }

  /// Passages with their place, one row each.
  static func passages(_ hits: [SearchHit]) -> TextTable {
    TextTable(
      columns: [.left("Id"), .left("Date"), .left("Item"), .flexible("Text")],
      rows: hits.map { [$0.reference.description, $0.meeting.firstDay.description, $0.itemName, $0.text] })
  }
}
