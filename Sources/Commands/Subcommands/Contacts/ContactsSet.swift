import ArgumentParser
import Model
import Store

/// `ecne contacts set LV ras --office NAME --from DATE`: records which office serves, and its e-mail address.
struct ContactsSet: Subcommand {
  static let configuration = CommandConfiguration(
    commandName: "set", abstract: "Record which office serves as a contact point, or what changes of it.",
    discussion: """
      A date from which another office serves ends the one before on the day before. Without --from it changes the office
      that serves today. E-mail addresses stand in a file of their own, which only the secretariat can read; what is
      replaced or removed there is gone, and no undo brings it back.
      """)

  @OptionGroup var archive: ArchiveOptions
  @OptionGroup var output: OutputOptions
  @Option(help: "The name of the office; a person is no office.")
  var office: String?
  @OptionGroup var dates: PeriodOptions
  @Option(
    help: ArgumentHelp("Its e-mail address, or none; - reads it from standard input.", valueName: "address"))
  var email: String?
  @Option(help: ArgumentHelp("Refuse where it was touched after that act.", valueName: "act"))
  var ifRevision: Int?
  @Argument(
    help: ArgumentHelp("A Member State and ecne or ras (LV ras), or one of them (C3).", valueName: "what"))
  var words: [String]

  func run(in surroundings: Surroundings) throws {
    let target = try ContactPointTarget(words)
    let email = try emailChange(in: surroundings)
    let period = try dates.understood(in: surroundings)
    let archive = try archive.open(in: surroundings)
    let office = try self.office.map { text in
      try naming { () throws(NetworkFault) in try OfficeName(typed: text) }
    }
    var point = try point(target, from: period.from, named: office, in: archive, surroundings)
    point.office = office ?? point.office
    point.period = period.applied(to: point.period)
    if let ifRevision { point.revision = ActID(ifRevision) }
    let actor = surroundings.actor(on: archive)
    let recorded = try archive.record(point, email: email, by: actor)
    let listing = try NetworkListing(
      of: [recorded.memberState], on: surroundings.today, isOfAnyTime: false, from: archive)
    try output.print(
      .contactPoints([recorded], addresses: nil),
      as: ContactPointsDocument([recorded], addresses: [:], listing), ifEmpty: nil,
      in: surroundings)
    if !output.json { try listing.sayRemarks(in: surroundings) }
    try surroundings.say(
      "'ecne undo' takes it back" + (email == nil ? "" : ", but brings no e-mail address back"))
  }

  private func emailChange(in surroundings: Surroundings) throws -> EmailChange? {
    guard let email else { return nil }
    let typed = email == "-" ? String(decoding: try surroundings.readInput(1000), as: UTF8.self) : email
    let line = typed.split(whereSeparator: \.isNewline).first.map(String.init) ?? ""
    return try naming { () throws(NetworkFault) in try EmailChange(typed: line) }
  }

  /// The one that is meant: by its identifier, by the day from which it serves, or the one that serves today; else one to
  /// be recorded.
  private func point(
    _ target: ContactPointTarget, from: Day?, named office: OfficeName?, in archive: Archive,
    _ surroundings: Surroundings
  ) throws -> ContactPoint {
    switch target {
    case .known(let id): return try archive.contactPoint(id)
    case .role(let state, let role):
      let network = try archive.network(of: state)
      guard let from else {
        if let standing = network.contactPoint(role, on: surroundings.today) { return standing }
        throw Failure(
          .usage, "\(state) has no \(role.name) today; name one by --office, and the day by --from")
      }
      if let standing = network.contactPoints.first(where: { $0.role == role && $0.period.from == from }) {
        return standing
      }
      guard let office else { throw Failure(.usage, "name the office that serves from \(from) by --office") }
      return ContactPoint(memberState: state, role: role, office: office, period: Period(from: from))
    }
  }
}

/// Which contact point the words of a command line mean.
enum ContactPointTarget: Equatable {
  case known(ContactPointID)
  case role(MemberState, ContactPoint.Role)

  /// Reads `C3`, or `LV ras`; throws a `Failure` for anything else.
  init(_ words: [String]) throws {
    if words.count == 1, let id = ContactPointID(words[0]) {
      self = .known(id)
    } else if words.count == 2, let role = ContactPoint.Role(rawValue: words[1].lowercased()) {
      self = .role(try MemberState.named(words[0]), role)
    } else {
      throw Failure(.usage, "name a Member State and ecne or ras, as LV ras, or a contact point, as C3")
    }
  }
}
