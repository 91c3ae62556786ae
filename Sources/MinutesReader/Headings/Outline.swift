import Model

/// The document in its parts: what stands before the agenda, the agenda, what follows it.
struct Outline {
  private(set) var agenda: [AgendaItem] = []
  private(set) var readLines: [ReadLine] = []
  /// The lines before the first heading that are no table of contents.
  private(set) var headerLines: [String] = []

  /// Every passage, for what the head does not say.
  var bodyText: [String] { agenda.flatMap { $0.passages.map(\.text) } }

  init(of lines: [SourceLine], scheme: HeadingScheme) {
    var builder = PassageBuilder()
    var open: (mark: HeadingMark, position: Int)?
    var isInBackMatter = false
    func close(_ agenda: inout [AgendaItem]) {
      guard let (mark, position) = open else { return }
      agenda.append(
        AgendaItem(
          position: position, label: mark.label, title: mark.title, depth: mark.depth,
          passages: builder.passages))
    }
    for (index, line) in lines.enumerated() {
      if line.startsPage || line.isFurniture { builder.addPageBreak() }
      if line.isBlank || line.isFurniture {
        if line.isBlank { builder.addBlank() }
        readLines.append(ReadLine(text: line.text, role: line.isBlank ? .blank : .furniture))
      } else if let mark = scheme.headings[index], !isInBackMatter {
        close(&agenda)
        builder = PassageBuilder()
        open = (mark, agenda.count + 1)
        readLines.append(ReadLine(text: line.text, role: .heading(position: agenda.count + 1)))
      } else if let (_, position) = open {
        if !isInBackMatter { isInBackMatter = Self.beginsBackMatter(line.text) }
        if isInBackMatter {
          readLines.append(ReadLine(text: line.text, role: .backMatter))
        } else if Lexicon.all.contains(where: { $0.isBreak(line.text) }) {
          readLines.append(ReadLine(text: line.text, role: .furniture))
        } else if let passage = builder.add(line) {
          readLines.append(ReadLine(text: line.text, role: .passage(position: position, passage: passage)))
        } else {
          readLines.append(ReadLine(text: line.text, role: .furniture))
        }
      } else {
        headerLines.append(line.text)
        readLines.append(ReadLine(text: line.text, role: .header))
      }
    }
    close(&agenda)
  }

  /// A long rule of underscores, or words like "Annex", end the agenda.
  private static func beginsBackMatter(_ text: String) -> Bool {
    let isRule = text.count >= 10 && text.allSatisfy { $0 == "_" }
    return isRule || Lexicon.all.contains { $0.beginsBackMatter(text) }
  }
}
