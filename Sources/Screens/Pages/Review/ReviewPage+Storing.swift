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
    guard case .unchanged(let meeting, let version) = forecast else { return .available }
    return .unavailable(because: "\(meeting) has this text already, as version \(version)")
  }

  /// Stores a new meeting at once, and asks where another one is known that these minutes may belong to.
  var storing: [Step] {
    let new = choice("n", "store as a new meeting", .newMeeting)
    switch forecast {
    case .newVersion(let meeting, let number):
      let version = choice("v", "store as version \(number) of \(meeting)", target)
      return [.choose(Menu(title: "\(meeting) has other minutes already", choices: [version, new]))]
    case .newMeeting, .unchanged: return [.run(.store(document, mended: mending, as: target))]
    case nil: return [.choose(Menu(title: "Several known meetings fit", choices: [new]))]
    }
  }

  private func choice(_ key: Character, _ words: String, _ target: ImportTarget) -> Menu.Choice {
    Menu.Choice(
      key: key, text: "\(key)  \(words)", answer: .effect(.store(document, mended: mending, as: target)))
  }
}
