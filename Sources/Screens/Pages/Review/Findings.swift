import Model

/// All that was understood of the minutes, in the order in which it is listed, and where in the text it stands.
struct Findings: Equatable, Sendable {
  private(set) var all: [Finding] = []
  /// The first finding that stands on a line, by the index of the line.
  private var first: [Int: Int] = [:]
  private var quotes: [Int: [String]] = [:]
  /// The line of each heading, by position.
  private var headings: [Int: Int] = [:]

  init() {}

  init(_ reading: Reading, forecast: ImportForecast?) {
    let spans = reading.actions.map(\.span) + reading.statements.map(\.span)
    let places = LinePlaces(reading, spans: spans)
    all = reading.doubts.map { Finding(.doubt($0)) }
    if reading.isStorable, let forecast { all.append(forecast.finding) }
    add("Head", HeaderField.allCases.map { Finding(.field($0), line: $0.line(in: reading)) })
    add(
      "Agenda",
      reading.agenda.map {
        Finding(.item(position: $0.position), line: places.line(ofHeading: $0.position))
      })
    add("Action items", reading.actions.map { Finding(.action($0), line: places.line(of: $0.span)) })
    let found = { (statement: AnswerStatement) in
      Finding(.statement(statement), line: places.line(of: statement.span))
    }
    add("Linkage", reading.linkageStatements.map(found))
    let others = reading.otherStatements
    if !others.isEmpty { add("Other questions", others.map(found)) }
    if !reading.remarks.isEmpty { add("Also found", reading.remarks.map { Finding(.remark($0)) }) }
    for (index, finding) in all.enumerated() {
      guard let line = finding.line else { continue }
      if first[line] == nil { first[line] = index }
      if let quote = finding.quote { quotes[line, default: []].append(quote) }
      if case .item(let position) = finding.subject { headings[position] = line }
    }
  }

  private mutating func add(_ title: String, _ findings: [Finding]) {
    all.append(Finding(.section(findings.isEmpty ? "\(title): none found" : title)))
    all += findings
  }

  /// The index of what stands on the line: a proposal, a heading, a field of the head; else the agenda item around it.
  func index(atLine line: Int, as role: ReadLine.Role) -> Int? {
    if let exact = first[line] { return exact }
    guard case .passage(let position, _) = role else { return nil }
    return headings[position].flatMap { first[$0] }
  }

  /// The sentences that begin on the line and may be struck out.
  func quotes(atLine line: Int) -> [String] { quotes[line] ?? [] }
}
