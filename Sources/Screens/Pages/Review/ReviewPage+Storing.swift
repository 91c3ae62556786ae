import Model

extension ReviewPage {
  func mayStore(in session: Session) -> Availability {
    guard session.mayWrite.isAvailable else { return session.mayWrite }
    guard let reading, !reading.agenda.isEmpty else {
      return .unavailable(because: "no agenda was recognised; make headings of lines")
    }
    guard reading.header.date != nil else {
      return .unavailable(because: "the date of the meeting is missing; Enter on it in the other pane")
    }
    guard isCurrent else {
      return .unavailable(because: "the text was not read as it is mended; u takes the last change back")
    }
    guard case .unchanged(let meeting, let version) = forecast else { return .available }
    return .unavailable(because: "\(meeting) has this text already, as version \(version)")
  }

  /// Stores a new meeting at once, and asks where another one is known that these minutes may belong to.
  var storing: [Step] {
    guard let reading else { return [] }
    let new = Menu.Choice(
      key: "n", text: "n  store as a new meeting", answer: .effect(store(reading, as: .newMeeting)))
    switch forecast {
    case .newVersion(let meeting, let number):
      let version = Menu.Choice(
        key: "v", text: "v  store as version \(number) of \(meeting)",
        answer: .effect(store(reading, as: target)))
      return [.choose(Menu(title: "\(meeting) has other minutes already", choices: [version, new]))]
    case .newMeeting, .unchanged: return [.run(store(reading, as: target))]
    case nil: return [.choose(Menu(title: "Several known meetings fit", choices: [new]))]
    }
  }

  private func store(_ reading: Reading, as target: ImportTarget) -> Effect {
    .store(reading, of: document, mended: mending, as: target)
  }
}
