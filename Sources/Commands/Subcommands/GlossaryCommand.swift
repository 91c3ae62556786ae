import ArgumentParser
import Model

/// `ecne glossary RAS`: what abbreviations stand for; leaves with 1 where one is unknown.
struct GlossaryCommand: Subcommand {
  static let configuration = CommandConfiguration(
    commandName: "glossary", abstract: "Explain the abbreviations that minutes use.",
    discussion: """
      Without a term it lists all. Entries of your own stand in $XDG_CONFIG_HOME/ecne/glossary, a line for each: \
      TERM | name in full | a sentence on it.
      """)

  @OptionGroup var output: OutputOptions
  @Option(help: "The day of the meeting, which decides which State held the Presidency (default: today).")
  var asOf: TypedDay?
  @Argument(help: "Abbreviations or terms: RAS, EDPB, Presidency.")
  var terms: [String] = []

  func run(in surroundings: Surroundings) throws {
    let day = try asOf?.day(in: surroundings) ?? surroundings.today
    let glossary = try surroundings.glossary().resolved(on: day)
    let entries = terms.isEmpty ? glossary.entries : terms.compactMap(glossary.entry)
    let table = TextTable(
      columns: [.left("Term"), .flexible("Name"), .flexible("Meaning")],
      rows: entries.map { [$0.term, $0.name, $0.meaning] })
    try output.print(table, as: GlossaryDocument(entries), ifEmpty: nil, in: surroundings)
    guard let unknown = terms.first(where: { glossary.entry(named: $0) == nil }) else { return }
    let place = surroundings.ownGlossary.map { "; a line in \($0) adds it" } ?? ""
    throw Failure(.negative, "the glossary has no '\(unknown)'\(place)")
  }
}
