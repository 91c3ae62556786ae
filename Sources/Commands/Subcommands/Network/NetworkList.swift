import ArgumentParser
import Model
import Store

/// `ecne network list LV`: the members of national election networks on one date.
struct NetworkList: Subcommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List the authorities in national election networks.")

  @OptionGroup var selection: NetworkSelection
  @OptionGroup var output: OutputOptions

  func run(in surroundings: Surroundings) throws {
    let archive = try selection.archive.open(in: surroundings)
    let listing = try selection.listing(from: archive, in: surroundings)
    try output.print(
      .authorities(listing.authorities), as: AuthoritiesDocument(listing.authorities, listing),
      ifEmpty: "no authority is recorded", in: surroundings)
    if !output.json { try listing.sayRemarks(in: surroundings) }
  }
}

extension TextTable {
  /// Authorities, one row each; a sign tells which is the office of the RAS contact point.
  static func authorities(_ authorities: [Authority]) -> TextTable {
    TextTable(
      columns: [
        .left("Id"), .left("State"), .left("Kind"), .flexible("Authority"), .left("RAS"), .left("From"),
        .left("Until"),
      ],
      rows: authorities.map { authority in
        [
          authority.id.description, authority.memberState.code, authority.kind.word,
          authority.name.description, authority.isRASContactPoint ? "yes" : "",
          authority.period.from.description, authority.period.until?.description ?? "",
        ]
      })
  }
}
