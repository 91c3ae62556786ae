import Model

extension Mending.HeaderChoices {
  /// What was chosen, by the name of the field; a value of nil says that there is none.
  var fields: [(name: String, value: String?)] {
    let all: [(String, String??)] = [
      ("title", title), ("ordinal", ordinal.map { $0.map { String($0) } }), ("body", body),
      ("date", date.map { $0?.description }), ("end_date", endDate.map { $0?.description }),
      ("start_time", startTime.map { $0?.description }), ("end_time", endTime.map { $0?.description }),
    ]
    return all.compactMap { name, choice in choice.map { (name, $0) } }
  }

  init(fields: [(name: String, value: String?)]) throws {
    self.init()
    for (name, text) in fields {
      switch name {
      case "title": title = .some(text)
      case "ordinal": ordinal = .some(try text.map { try value($0) { Int($0) } })
      case "body": body = .some(text)
      case "date": date = .some(try text.map { try value($0, Day.init(_:)) })
      case "end_date": endDate = .some(try text.map { try value($0, Day.init(_:)) })
      case "start_time": startTime = .some(try text.map { try value($0, ClockTime.init(_:)) })
      case "end_time": endTime = .some(try text.map { try value($0, ClockTime.init(_:)) })
      default: throw damage("\"\(name)\" is no field of a header")
      }
    }
  }
}

extension Mending.LineChoice {
  typealias Heading = (label: String?, title: String, depth: Int)

  /// The word for what the line is to be, and what a heading has besides.
  var columns: (part: String, heading: Heading?) {
    switch self {
    case .heading(let label, let title, let depth): ("heading", (label, title, depth))
    case .passage: ("passage", nil)
    case .continuation: ("continuation", nil)
    case .furniture: ("furniture", nil)
    }
  }
}

extension Mending {
  /// Over all of it, in hexadecimal digits; nil where nothing was mended.
  var sha256: String? {
    guard !isEmpty else { return nil }
    var hash = FieldHash()
    for (line, choice) in lines.sorted(by: { $0.key < $1.key }) {
      hash.add(line)
      let (part, heading) = choice.columns
      hash.add(part)
      hash.add(heading?.label)
      hash.add(heading?.title)
      hash.add(heading?.depth ?? 0)
    }
    for (name, value) in header.fields {
      hash.add(name)
      hash.add(value)
    }
    for quote in unwanted.sorted() { hash.add(quote) }
    return hexadecimal(hash.finalize())
  }
}
