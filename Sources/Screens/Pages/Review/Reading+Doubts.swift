import Model

extension ImportForecast {
  /// What storing would come to, in words.
  var finding: Finding {
    switch self {
    case .newMeeting: Finding(.remark("w stores it as a new meeting."))
    case .newVersion(let meeting, let number):
      Finding(.doubt("\(meeting) has other minutes; this is version \(number) of them."))
    case .unchanged(let meeting, let version):
      Finding(.doubt("Nothing to store: \(meeting) has this text already, as version \(version)."))
    }
  }
}

extension Reading {
  /// Whether nothing is missing that storing needs.
  var isStorable: Bool { header.date != nil && !agenda.isEmpty }

  /// What is missing or uncertain, in words.
  var doubts: [String] {
    [
      header.date == nil ? "No date of the meeting was found; storing needs it." : nil,
      header.title == nil ? "No title was found." : nil,
      agenda.isEmpty ? "No agenda was recognised; make headings of lines." : nil,
    ].compactMap { $0 }
  }

  /// What was found besides, counted.
  var remarks: [String] {
    let counts = [
      (mentions.count, "mention", "mentions"), (addresses.count, "web address", "web addresses"),
      (claims.count, "claim on a share of the States", "claims on a share of the States"),
      (participants.count, "participant", "participants"),
    ]
    let counted = counts.filter { $0.0 > 0 }.map { "\($0.0) \($0.0 == 1 ? $0.1 : $0.2)" }
    return counted
      + (nextMeeting.map {
        ["next meeting on \($0.date), to be kept as one to come: \u{201C}\($0.quote)\u{201D}"]
      } ?? [])
  }
}
