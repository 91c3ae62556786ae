import Model

/// A field of the head of the minutes that a person may set right.
enum HeaderField: CaseIterable, Hashable, Sendable {
  case title, ordinal, body, date, endDate, startTime, endTime

  var name: String {
    switch self {
    case .title: "title"
    case .ordinal: "ordinal"
    case .body: "body"
    case .date: "date"
    case .endDate: "last day"
    case .startTime: "begins"
    case .endTime: "ends"
    }
  }

  /// How the value is typed, for the prompt.
  var form: String {
    switch self {
    case .title, .body: "empty for none"
    case .ordinal: "3, empty for none"
    case .date, .endDate: "2019-04-04, 4 April 2019, empty for none"
    case .startTime, .endTime: "09:30, empty for none"
    }
  }

  /// The value as it is shown and edited; nil where there is none.
  func value(in header: Reading.Header) -> String? {
    switch self {
    case .title: header.title
    case .ordinal: header.ordinal?.description
    case .body: header.body
    case .date: header.date?.description
    case .endDate: header.endDate?.description
    case .startTime: header.startTime?.description
    case .endTime: header.endTime?.description
    }
  }

  /// Whether a person has decided about it.
  func isSet(in choices: Mending.HeaderChoices) -> Bool {
    switch self {
    case .title: choices.title != nil
    case .ordinal: choices.ordinal != nil
    case .body: choices.body != nil
    case .date: choices.date != nil
    case .endDate: choices.endDate != nil
    case .startTime: choices.startTime != nil
    case .endTime: choices.endTime != nil
    }
  }
}

extension HeaderField {
  /// Takes the value that was typed, none where it is empty; false, with nothing changed, where it is not understood.
  func set(_ text: String, in choices: inout Mending.HeaderChoices, today: Day) -> Bool {
    switch self {
    case .title: assign(text, to: &choices.title) { $0 }
    case .ordinal: assign(text, to: &choices.ordinal, by: Self.ordinal)
    case .body: assign(text, to: &choices.body) { $0 }
    case .date: assign(text, to: &choices.date) { Day(typed: $0, today: today) }
    case .endDate: assign(text, to: &choices.endDate) { Day(typed: $0, today: today) }
    case .startTime: assign(text, to: &choices.startTime, by: Self.time)
    case .endTime: assign(text, to: &choices.endTime, by: Self.time)
    }
  }

  /// Leaves it to the reader again.
  func forget(in choices: inout Mending.HeaderChoices) {
    switch self {
    case .title: choices.title = nil
    case .ordinal: choices.ordinal = nil
    case .body: choices.body = nil
    case .date: choices.date = nil
    case .endDate: choices.endDate = nil
    case .startTime: choices.startTime = nil
    case .endTime: choices.endTime = nil
    }
  }

  private func assign<Value>(_ text: String, to choice: inout Value??, by read: (String) -> Value?) -> Bool {
    guard !text.isEmpty else {
      choice = .some(nil)
      return true
    }
    guard let value = read(text) else { return false }
    choice = .some(value)
    return true
  }

  /// Reads `3`, `#3` or `3rd`.
  private static func ordinal(_ text: String) -> Int? {
    let digits = text.drop { $0 == "#" }.prefix { $0.isASCII && $0.isNumber }
    guard let number = Int(digits), number > 0,
      [number.description, Model.ordinal(number)].contains(String(text.drop { $0 == "#" }))
    else { return nil }
    return number
  }

  /// Reads `9:30`, `9.30` or `9h30`.
  private static func time(_ text: String) -> ClockTime? {
    ClockTime(String(text.map { ".h".contains($0) ? ":" : $0 }))
  }
}
