import ArgumentParser
import Model
import Store

/// `ecne contacts list LV`: the offices that serve on one date, and what they speak for.
struct ContactsList: Subcommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List the offices that serve as contact points.",
    discussion: "It tells which linkage status the offices speak for, and which recorded one they contradict."
  )

  @OptionGroup var selection: NetworkSelection
  @OptionGroup var output: OutputOptions
  @Flag(help: "With their e-mail addresses: for the secretariat only.")
  var emails = false

  func run(in surroundings: Surroundings) throws {
    let archive = try selection.archive.open(in: surroundings)
    let listing = try selection.listing(from: archive, in: surroundings)
    let points = listing.contactPoints
    let addresses =
      emails ? try archive.emailAddresses(of: points, for: surroundings.actor(on: archive)) : [:]
    try output.print(
      .contactPoints(points, addresses: emails ? addresses : nil),
      as: ContactPointsDocument(points, addresses: addresses, listing),
      ifEmpty: "no contact point is recorded",
      in: surroundings)
    if !output.json { try listing.sayRemarks(in: surroundings) }
  }
}

extension TextTable {
  /// Contact points, one row each; their e-mail addresses where there are some to be shown.
  static func contactPoints(
    _ points: [ContactPoint], addresses: [ContactPointID: EmailAddress]?
  ) -> TextTable {
    let columns: [Column] = [
      .left("Id"), .left("State"), .left("Of"), .flexible("Office"), .left("From"), .left("Until"),
    ]
    return TextTable(
      columns: columns + (addresses == nil ? [] : [.left("E-mail")]),
      rows: points.map { point in
        [
          point.id.description, point.memberState.code, point.role.rawValue.uppercased(),
          point.office.description, point.period.from.description, point.period.until?.description ?? "",
        ] + (addresses.map { [$0[point.id]?.text ?? ""] } ?? [])
      })
  }
}
