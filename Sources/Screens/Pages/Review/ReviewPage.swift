import Model
import TerminalUI

/// Minutes before they are stored: the lines of their text, beside them what was understood, to be set right.
///
/// Wide screens show both side by side, narrow ones one above the other, the smallest the pane that has the keys.
struct ReviewPage: Page {
  enum Pane: Equatable, Sendable { case text, findings }

  let document: SourceDocument
  /// Which meeting the minutes are to be stored with.
  let target: ImportTarget
  var pane = Pane.text
  /// What was understood of the document as it is mended now; nil until it was read.
  private(set) var reading: Reading?
  /// What storing would come to; nil where that cannot be said yet.
  private(set) var forecast: ImportForecast?
  /// As what was mended the document was read.
  private var readAs = Mending()
  private(set) var findings = Findings()
  var history = MendingHistory()
  /// Its blocks are the lines of the text.
  var text = BlockCursor()
  /// Its blocks are the findings.
  var list = BlockCursor()

  init(of document: SourceDocument, as target: ImportTarget = .named) {
    self.document = document
    self.target = target
  }

  var context: Context { .review }
  var title: String { "Review \(document.fileName ?? document.place)" }
  var loading: [Effect] {
    if isCurrent, let reading { return [.foresee(reading, of: document, mended: mending.ofText, as: target)] }
    return [.read(document, mended: mending.ofText, as: target)]
  }
  var mending: Mending { history.current }

  var position: String {
    guard let reading else { return "not read yet" }
    let parts = [
      "line \(text.selected + 1) of \(reading.lines.count)", reading.agenda.isEmpty ? "no agenda" : nil,
      reading.header.date == nil ? "no date" : nil, mending.isEmpty ? nil : "\(mending.count) mended",
    ]
    return parts.compactMap { $0 }.joined(separator: ", ")
  }

  var unstored: String? { mending.isEmpty ? nil : "What was mended is not stored" }

  /// Whether what was understood is of the document as it is mended now.
  var isCurrent: Bool { readAs == mending.ofText }

  var reference: String? { line.map { $0.text } }

  /// The index of the line that is selected, or on which the selected finding stands; nil where none is known.
  var lineIndex: Int? {
    guard let reading, reading.lines.indices.contains(text.selected) else { return nil }
    return pane == .text ? text.selected : finding?.line
  }

  var line: ReadLine? { lineIndex.flatMap { reading?.lines[$0] } }

  /// The finding that is selected; in the text none is.
  var finding: Finding? {
    pane == .findings && findings.all.indices.contains(list.selected) ? findings.all[list.selected] : nil
  }

  /// The index of the line before that belongs to the minutes: notes and page numbers may stand between.
  func lineBefore(_ index: Int) -> Int? {
    reading?.lines[..<index].lastIndex { $0.role != .blank && $0.role != .furniture }
  }

  /// The agenda item of which the selected line is the heading.
  var heading: AgendaItem? {
    guard case .heading(let position) = line?.role else { return nil }
    return reading?.item(at: position)
  }

  /// The sentences at the selection that may be struck out.
  var quotes: [String] {
    switch pane {
    case .text: lineIndex.map(findings.quotes) ?? []
    case .findings: finding?.quote.map { [$0] } ?? []
    }
  }

  mutating func receive(_ reply: Reply, in session: Session) -> [Step] {
    guard case .read(let reading, document, mending.ofText, let forecast) = reply else { return [] }
    let isFirst = self.reading == nil
    self.reading = reading
    self.forecast = forecast
    readAs = mending.ofText
    findings = Findings(reading, forecast: forecast)
    let doubts = reading.doubts.joined(separator: " ")
    return isFirst && !doubts.isEmpty ? [.say(.warning(doubts))] : []
  }
}
