import Model
import Screens
import Store

extension ArchiveRunner {
  /// All that is known of a Member State; with e-mail addresses for the secretariat alone.
  func dossier(of state: MemberState, in archive: Archive) throws -> Dossier {
    let reader = actor.role == .secretariat ? actor : nil
    return try archive.dossier(
      of: state, in: archive.setting(in: surroundings), addressesFor: reader)
  }

  /// Writes what becomes of a contact point or an authority, and says what was done.
  func carryOut(_ act: NetworkAct, in archive: Archive) throws -> String {
    switch act {
    case .setContactPoint(let point, let email):
      let recorded = try archive.record(point, email: email, by: actor)
      let remark = email == nil ? "" : ", e-mail changed; no undo brings one back"
      return "set \(recorded.name) \(recorded.id)\(remark)"
    case .setAuthority(let authority):
      let recorded = try archive.record(authority, by: actor)
      return "set \(recorded.memberState) network \(recorded.id)"
    case .removeContactPoint(let point):
      return try archive.remove([point.id], seen: [point.id: point.revision], by: actor).words
    case .removeAuthority(let authority):
      return try archive.remove([authority.id], seen: [authority.id: authority.revision], by: actor).words
    }
  }
}
