import Model

extension NetworkQuestion {
  /// What is to be done after that answer; throws the words that say what is wrong with it.
  func step(answeredWith text: String, today: Day) throws(Misunderstanding) -> Step {
    var next = self
    var email: EmailChange?
    switch field {
    case .name:
      let name = try understood { () throws(NetworkFault) in try OfficeName(typed: text) }
      next.subject = subject.named(name, of: network.memberState, today: today)
    case .from:
      let day = try day(text, today)
      next.subject = subject.serving(try checked(Period(from: day, until: period?.until)))
    case .until:
      let day = text.isEmpty || text.lowercased() == "none" ? nil : try day(text, today)
      next.subject = subject.serving(try checked(Period(from: period?.from ?? today, until: day)))
    case .email:
      // Nothing typed leaves the address as it is.
      email = text.isEmpty ? nil : try understood { () throws(NetworkFault) in try EmailChange(typed: text) }
    }
    guard following.isEmpty else {
      next.field = next.following.removeFirst()
      return .ask(next)
    }
    let isUnchanged = next.subject == subject && email == nil && !isNew
    return isUnchanged ? .nothing : next.subject.act(email: email).map { .act($0) } ?? .nothing
  }

  /// Whether it is about something that is still to be recorded.
  private var isNew: Bool {
    switch subject {
    case .contactPoint(let point): point.id == .unassigned
    case .authority(let authority): authority.id == .unassigned
    case .newContactPoint, .newAuthority: true
    }
  }

  private func checked(_ period: Period) throws(Misunderstanding) -> Period {
    try understood { () throws(NetworkFault) in try period.check(for: network.memberState) }
    return period
  }

  private func day(_ text: String, _ today: Day) throws(Misunderstanding) -> Day {
    if let day = Day(typed: text, today: today) { return day }
    throw Misunderstanding("\"\(text)\" is no date; write 2019-04-04, 4 April 2019, -2w or today")
  }

  private func understood<Value>(
    _ read: () throws(NetworkFault) -> Value
  ) throws(Misunderstanding) -> Value {
    do { return try read() } catch { throw Misunderstanding(error.words) }
  }
}

extension NetworkQuestion.Subject {
  /// With that name; a new one serves from today as long as nothing else is said.
  fileprivate func named(
    _ name: OfficeName, of state: MemberState, today: Day
  ) -> NetworkQuestion.Subject {
    let period = Period(from: today)
    switch self {
    case .newContactPoint(let role):
      return .contactPoint(ContactPoint(memberState: state, role: role, office: name, period: period))
    case .newAuthority(let kind):
      return .authority(Authority(memberState: state, kind: kind, name: name, period: period))
    case .contactPoint(var point):
      point.office = name
      return .contactPoint(point)
    case .authority(var authority):
      authority.name = name
      return .authority(authority)
    }
  }

  fileprivate func serving(_ period: Period) -> NetworkQuestion.Subject {
    switch self {
    case .newContactPoint, .newAuthority: return self
    case .contactPoint(var point):
      point.period = period
      return .contactPoint(point)
    case .authority(var authority):
      authority.period = period
      return .authority(authority)
    }
  }

  /// What is asked for of it; nil as long as it has no name.
  fileprivate func act(email: EmailChange?) -> NetworkAct? {
    switch self {
    case .contactPoint(let point): .setContactPoint(point, email: email)
    case .authority(let authority): .setAuthority(authority)
    case .newContactPoint, .newAuthority: nil
    }
  }
}
