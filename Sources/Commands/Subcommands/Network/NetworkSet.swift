import ArgumentParser
import Model
import Store

/// `ecne network set LV NAME --kind media --from DATE`: records that an authority belongs to a national network.
struct NetworkSet: Subcommand {
  static let configuration = CommandConfiguration(
    commandName: "set", abstract: "Record an authority of a national election network, or what changes of it."
  )

  @OptionGroup var archive: ArchiveOptions
  @OptionGroup var output: OutputOptions
  @Option(help: "What it is competent for: \(kinds).", transform: argument)
  var kind: Authority.Kind?
  @OptionGroup var dates: PeriodOptions
  @Flag(inversion: .prefixedNo, help: "It is the office of the RAS contact point.")
  var rasContactPoint: Bool?
  @Option(help: "Another name for it.")
  var rename: String?
  @Option(help: ArgumentHelp("Refuse where it was touched after that act.", valueName: "act"))
  var ifRevision: Int?
  @Argument(help: ArgumentHelp("A Member State and the name, or one of them (N3).", valueName: "what"))
  var words: [String]

  private static let kinds = Authority.Kind.allCases.map(\.rawValue).joined(separator: ", ")

  static func argument(_ text: String) throws -> Authority.Kind {
    guard let kind = Authority.Kind(named: text) else { throw ValidationError("a kind is one of \(kinds)") }
    return kind
  }

  func run(in surroundings: Surroundings) throws {
    let period = try dates.understood(in: surroundings)
    let archive = try archive.open(in: surroundings)
    let target = try AuthorityTarget(words)
    var authority = try authority(target, from: period.from, in: archive, surroundings)
    authority.kind = kind ?? authority.kind
    authority.period = period.applied(to: authority.period)
    authority.isRASContactPoint = rasContactPoint ?? authority.isRASContactPoint
    if let rename { authority.name = try naming { () throws(NetworkFault) in try OfficeName(typed: rename) } }
    if let ifRevision { authority.revision = ActID(ifRevision) }
    let recorded = try archive.record(authority, by: surroundings.actor(on: archive))
    let listing = try NetworkListing(
      of: [recorded.memberState], on: surroundings.today, isOfAnyTime: false, from: archive)
    try output.print(
      .authorities([recorded]), as: AuthoritiesDocument([recorded], listing), ifEmpty: nil,
      in: surroundings)
    if !output.json { try listing.sayRemarks(in: surroundings) }
    try surroundings.say("'ecne undo' takes it back")
  }

  /// The one that is meant: by its identifier, or by its name and a day on which it belongs to the network; else one to
  /// be recorded.
  private func authority(
    _ target: AuthorityTarget, from: Day?, in archive: Archive, _ surroundings: Surroundings
  ) throws -> Authority {
    switch target {
    case .known(let id): return try archive.authority(id)
    case .named(let state, let name):
      let members = try archive.network(of: state).authorities(on: from ?? surroundings.today)
      if let standing = members.first(where: { $0.name.isSame(as: name) }) { return standing }
      guard let from, let kind else {
        throw Failure(
          .usage,
          "the network of \(state) has no \(name) today; say what it is by --kind, since when by --from")
      }
      return Authority(memberState: state, kind: kind, name: name, period: Period(from: from))
    }
  }
}

/// Which authority the words of a command line mean.
enum AuthorityTarget: Equatable {
  case known(AuthorityID)
  case named(MemberState, OfficeName)

  /// Reads `N3`, or a Member State and a name; throws a `Failure` for anything else.
  init(_ words: [String]) throws {
    if words.count == 1, let id = AuthorityID(words[0]) {
      self = .known(id)
    } else if words.count > 1 {
      let name = words.dropFirst().joined(separator: " ")
      self = .named(
        try MemberState.named(words[0]), try naming { () throws(NetworkFault) in try OfficeName(typed: name) }
      )
    } else {
      throw Failure(.usage, "name a Member State and the authority, or one that is recorded, as N3")
    }
  }
}
