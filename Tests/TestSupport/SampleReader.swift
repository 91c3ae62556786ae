import Model

/// Takes the lines of a text in, one after the other.
struct SampleReader {
  private(set) var agenda: [AgendaItem] = []
  private(set) var lines: [ReadLine] = []
  private var isOpen = false

  mutating func add(_ text: String, choice: Mending.LineChoice?) {
    lines.append(ReadLine(text: text, role: role(of: text, choice)))
  }

  private mutating func role(of text: String, _ choice: Mending.LineChoice?) -> ReadLine.Role {
    switch choice {
    case .heading(let label, let title, let depth): return heading(label, title, depth)
    case .furniture: return .furniture
    case .passage: isOpen = false
    case .continuation: isOpen = agenda.last?.passages.isEmpty == false
    case nil where text.isEmpty:
      isOpen = false
      return .blank
    case nil where text.contains("/"): return .furniture
    case nil: break
    }
    if choice == nil, let label = text.first, label.isNumber, text.dropFirst().hasPrefix(". ") {
      return heading(String(label), String(text.dropFirst(3)), 1)
    }
    return agenda.isEmpty ? .header : passage(text)
  }

  private mutating func heading(_ label: String?, _ title: String, _ depth: Int) -> ReadLine.Role {
    isOpen = false
    agenda.append(
      AgendaItem(position: agenda.count + 1, label: label, title: title, depth: depth, passages: []))
    return .heading(position: agenda.count)
  }

  private mutating func passage(_ text: String) -> ReadLine.Role {
    let item = agenda.count - 1
    if isOpen {
      agenda[item].passages[agenda[item].passages.count - 1].text += " " + text
    } else {
      let isEntry = text.hasPrefix("- ")
      agenda[item].passages.append(
        Passage(kind: isEntry ? .listEntry : .paragraph, text: isEntry ? String(text.dropFirst(2)) : text))
    }
    isOpen = true
    return .passage(position: item + 1, passage: agenda[item].passages.count)
  }

  var actions: [ActionProposal] {
    sentences.compactMap { span, quote in
      if quote.contains("were asked") {
        let due = DueDate(day: Day(2024, 10, 1), words: "by 1 October 2024")
        return ActionProposal(
          span: span, quote: quote, force: .deadline, owners: [.party(.memberStates)], due: due)
      }
      guard quote.contains("will print") else { return nil }
      return ActionProposal(span: span, quote: quote, force: .undertaking, owners: [.party(.commission)])
    }
  }

  var statements: [AnswerStatement] {
    guard let estonia = MemberState(named: "EE") else { return [] }
    return sentences.filter { $0.quote.contains("linked") }.map { span, quote in
      AnswerStatement(memberState: estonia, status: "linked", span: span, quote: quote)
    }
  }

  private var sentences: [(span: ReadSpan, quote: String)] {
    agenda.flatMap { item in
      item.passages.enumerated().flatMap { index, passage in
        Sentences.ranges(in: passage.text).map { range in
          let quote = String(decoding: Array(passage.text.utf8)[range], as: UTF8.self)
          return (ReadSpan(position: item.position, passage: index + 1, range: range), quote)
        }
      }
    }
  }
}
