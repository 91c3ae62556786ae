import Model
import Store

extension Archive {
  /// Says what minutes hold besides their text and where to see it; nil where that is nothing.
  func mentionOfParticulars(in minutes: Minutes) throws -> String? {
    let (id, version) = (minutes.meeting.id, minutes.version.number)
    let counts = [
      (try participants(of: id, version: version).count, "participant", "participants"),
      (try addresses(of: id, version: version).count, "web address", "web addresses"),
    ]
    let words = counts.filter { $0.0 > 0 }.map { "\($0.0) \($0.0 == 1 ? $0.1 : $0.2)" }
    return words.isEmpty ? nil : "\(words.joined(separator: " and ")): 'ecne meetings show \(id)'"
  }
}

extension OutputOptions {
  /// Says to people, not to programs, what minutes hold besides their text.
  func sayParticulars(of minutes: Minutes, in archive: Archive, _ surroundings: Surroundings) throws {
    guard !json, !plain, let words = try archive.mentionOfParticulars(in: minutes) else { return }
    try surroundings.say(words)
  }
}
