import ArgumentParser
import Model
import Store

/// Which contact points and authorities a command lists.
struct NetworkSelection: ParsableArguments {
  @OptionGroup var archive: ArchiveOptions
  @Option(help: ArgumentHelp("Those of that date (default: today).", valueName: "date"))
  var asOf: TypedDay?
  @Flag(help: "Those of any time.")
  var all = false
  @Argument(help: "Member States by code or name; all without.", transform: MemberState.argument)
  var states: [MemberState] = []

  func validate() throws {
    guard asOf == nil || !all else { throw ValidationError("--as-of and --all exclude each other") }
  }

  func listing(from archive: Archive, in surroundings: Surroundings) throws -> NetworkListing {
    let day = try asOf?.day(in: surroundings) ?? surroundings.today
    return try NetworkListing(of: Set(states), on: day, isOfAnyTime: all, from: archive)
  }
}

/// Contact points and authorities that are listed, and what they say of linkage.
struct NetworkListing {
  let contactPoints: [ContactPoint]
  let authorities: [Authority]
  /// Nil where they are of any time.
  let asOf: Day?
  let suggestions: [LinkageSuggestion]
  let contradictions: [LinkageContradiction]

  /// Of all Member States where none is named.
  init(of states: Set<MemberState>, on day: Day, isOfAnyTime: Bool, from archive: Archive) throws {
    let networks = try archive.networks().filter { states.isEmpty || states.contains($0.memberState) }
    let board = try archive.board(of: Question.contactPointLinkage.key, asOf: day)
    contactPoints = networks.flatMap(\.contactPoints).filter { isOfAnyTime || $0.period.contains(day) }
    authorities = networks.flatMap(\.authorities).filter { isOfAnyTime || $0.period.contains(day) }
    asOf = isOfAnyTime ? nil : day
    suggestions = board.suggestions(by: networks)
    contradictions = board.contradictions(by: networks)
  }

  /// Says what the offices speak for and what they contradict.
  func sayRemarks(in surroundings: Surroundings) throws {
    for contradiction in contradictions { try surroundings.say(contradiction.words) }
    for suggestion in suggestions {
      let (state, status) = (suggestion.memberState, suggestion.status.code)
      try surroundings.say(
        "\(suggestion.words); 'ecne linkage set \(state) --status \(status) --since \(suggestion.since)"
          + " --source WORDS' records it")
    }
  }
}
