import Model
import TerminalUI

extension MemberStatePage {
  /// Whether a command on offices can be carried out; nil where it is none.
  func officeAvailability(of command: Command, in session: Session) -> Availability? {
    switch (command, selectedOffice) {
    case (.setContactPoint, _) where part != .offices, (.addAuthority, _) where part != .offices:
      .unavailable(because: "Tab shows the offices first")
    case (.setContactPoint, _), (.addAuthority, _):
      session.mayWrite(if: dossier?.standing != nil, otherwise: "the State is not read yet")
    case (.remove, .contactPoint?), (.remove, .authority?): session.mayWrite
    case (.remove, _): .unavailable(because: "no contact point and no authority is selected; Tab shows them")
    case (.open, .contradiction?): .available
    case (.open, .some): session.mayWrite
    case (.accept, .suggestion?): session.mayWrite
    case (.accept, .some), (.reject, .some):
      .unavailable(because: "no suggestion is selected")
    default: nil
    }
  }

  /// What the command on offices asks for; nil where it is none.
  func officeSteps(for command: Command) -> [Step]? {
    switch (command, selectedOffice) {
    case (.setContactPoint, _): [.choose(roleMenu)]
    case (.addAuthority, _): [.choose(kindMenu)]
    case (.remove, .contactPoint(let point)?): [.choose(removalMenu(of: point))]
    case (.remove, .authority(let authority)?): [.run(.network(.removeAuthority(authority)))]
    case (.open, .contactPoint(let point)?): [.choose(menu(about: point))]
    case (.open, .authority(let authority)?): [.choose(menu(about: authority))]
    case (.open, .suggestion(let suggestion)?), (.accept, .suggestion(let suggestion)?):
      [.prompt(prompt(accepting: suggestion))]
    case (.open, .contradiction(let contradiction)?): [.choose(menu(about: contradiction))]
    default: nil
    }
  }

  private var network: NationalNetwork {
    dossier?.standing?.network ?? NationalNetwork(memberState: memberState)
  }

  private func ask(
    _ subject: NetworkQuestion.Subject, _ field: NetworkQuestion.Field,
    then following: [NetworkQuestion.Field] = []
  ) -> Menu.Answer {
    let question = NetworkQuestion(network: network, subject: subject, field: field, following: following)
    return .ask(Prompt(.network(question), text: question.proposal))
  }

  private var roleMenu: Menu {
    Menu(
      title: "\(memberState) contact point",
      choices: ContactPoint.Role.allCases.map { role in
        let key = role.rawValue.prefix(1)
        return Menu.Choice(
          key: Character(String(key)), text: "\(key)  \(role.name)",
          answer: ask(.newContactPoint(role), .name, then: [.from, .email]))
      })
  }

  private var kindMenu: Menu {
    Menu(
      title: "\(memberState) national election network",
      choices: Authority.Kind.allCases.map { kind in
        let key = kind.word.prefix(1)
        return Menu.Choice(
          key: Character(String(key)), text: "\(key)  \(kind.word)",
          answer: ask(.newAuthority(kind), .name, then: [.from]))
      })
  }

  private func menu(about point: ContactPoint) -> Menu {
    let address = dossier?.standing?.emailAddresses[point.id]?.text
    return Menu(
      title: "\(point.id) \(point.name)",
      explanation: [point.office.description, address].compactMap { $0 } + [""],
      choices: [
        Menu.Choice(key: "o", text: "o  office", answer: ask(.contactPoint(point), .name)),
        Menu.Choice(key: "f", text: "f  first day", answer: ask(.contactPoint(point), .from)),
        Menu.Choice(key: "u", text: "u  last day", answer: ask(.contactPoint(point), .until)),
        Menu.Choice(
          key: "e", text: "e  e-mail (none removes it for good)", answer: ask(.contactPoint(point), .email)),
      ])
  }

  private func menu(about authority: Authority) -> Menu {
    var marked = authority
    marked.isRASContactPoint.toggle()
    let words =
      marked.isRASContactPoint ? "is the RAS contact point's office" : "is not the RAS contact point's"
    return Menu(
      title: "\(authority.id) \(authority.kind.word)", explanation: [authority.name.description, ""],
      choices: [
        Menu.Choice(key: "r", text: "r  it \(words)", answer: .effect(.network(.setAuthority(marked)))),
        Menu.Choice(key: "o", text: "o  name", answer: ask(.authority(authority), .name)),
        Menu.Choice(key: "f", text: "f  first day", answer: ask(.authority(authority), .from)),
        Menu.Choice(key: "u", text: "u  last day", answer: ask(.authority(authority), .until)),
      ])
  }

  private func removalMenu(of point: ContactPoint) -> Menu {
    let warning =
      point.emailGivenBy == nil
      ? [] : ["Its e-mail address goes for good; u brings the", "office back without it."]
    return Menu(
      title: "Remove \(point.id) \(point.name)?", explanation: [point.office.description] + warning + [""],
      choices: [
        Menu.Choice(key: "y", text: "y  remove it", answer: .effect(.network(.removeContactPoint(point)))),
        Menu.Choice(key: "n", text: "n  leave it", answer: .nothing),
      ])
  }

  private func menu(about contradiction: LinkageContradiction) -> Menu {
    let lines = wrap(contradiction.words, width: 50).map { String(contradiction.words.slice($0)) }
    return Menu(
      title: "What is recorded", explanation: lines + [""],
      choices: [Menu.Choice(key: "n", text: "n  leave it; c on the board records another", answer: .nothing)])
  }

  /// Asks from when on the suggested status holds, then for its source and a note, as for any other status.
  private func prompt(accepting suggestion: LinkageSuggestion) -> Prompt {
    let row = dossier?.answers.first { $0.question.key == Question.contactPointLinkage.key }?.row
    let answering = Answering(
      question: Question.contactPointLinkage.key, seen: [memberState: row?.revision ?? .none],
      status: suggestion.status, validFrom: suggestion.since)
    return Prompt(.validFrom(answering), text: suggestion.since.description)
  }
}
