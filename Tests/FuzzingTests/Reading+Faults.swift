import Model

extension Reading {
  /// Every promise of the reader that this reading breaks, in words; none of a text may.
  var faults: [String] {
    let positions = agenda.map(\.position)
    let isNumbered = positions == Array(positions.indices.map { $0 + 1 })
    return (isNumbered ? [] : ["positions \(positions)"]) + misplacedQuotes + misplacedLines + steeringTexts
  }

  private var quotes: [(span: ReadSpan, quote: String)] {
    (actions + mentions).map { ($0.span, $0.quote) } + statements.map { ($0.span, $0.quote) }
      + claims.map { ($0.span, $0.quote) } + addresses.map { ($0.span, $0.address) }
  }

  /// Quotes that do not stand where their span says.
  private var misplacedQuotes: [String] {
    quotes.filter { text(at: $0.span) != $0.quote }.map { "'\($0.quote)' is not at \($0.span)" }
  }

  private func text(at span: ReadSpan) -> String? {
    guard agenda.indices.contains(span.position - 1),
      agenda[span.position - 1].passages.indices.contains(span.passage - 1)
    else { return nil }
    let bytes = Array(agenda[span.position - 1].passages[span.passage - 1].text.utf8)
    guard span.range.lowerBound >= 0, span.range.upperBound <= bytes.count else { return nil }
    return String(validating: bytes[span.range], as: UTF8.self)
  }

  /// Lines that are said to belong to an item or passage which does not exist, or that are not the cleaned text's.
  private var misplacedLines: [String] {
    let strays = lines.filter { line in
      switch line.role {
      case .heading(let position): !agenda.indices.contains(position - 1)
      case .passage(let position, let passage):
        !agenda.indices.contains(position - 1)
          || !agenda[position - 1].passages.indices.contains(passage - 1)
      default: false
      }
    }
    let isWhole = lines.map(\.text).joined(separator: "\n") == cleanedText
    return strays.map { "no place for '\($0.text)'" }
      + (isWhole ? [] : ["lines differ from the cleaned text"])
  }

  /// Texts with a character that could steer a terminal or turn the reading direction.
  private var steeringTexts: [String] {
    let passages = agenda.flatMap(\.passages).map(\.text)
    let titles = agenda.flatMap { [$0.title, $0.label ?? ""] } + [header.title ?? "", header.body ?? ""]
    let people = participants.flatMap { [$0.body, $0.role ?? "", $0.name ?? ""] }
    return (passages + titles + people + lines.map(\.text) + [nextMeeting?.quote ?? ""])
      .filter { $0.unicodeScalars.contains(where: \.isSteering) }
      .map { "a control in '\($0)'" }
  }
}

extension Unicode.Scalar {
  fileprivate var isSteering: Bool {
    switch value {
    case 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: true
    default: properties.generalCategory == .control
    }
  }
}
