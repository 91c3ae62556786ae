import Model

extension ImportCommand {
  /// The file that is to be looked through on screen before it is stored; nil where nobody is there to do it.
  func fileToReview(in surroundings: Surroundings) -> String? {
    if screens.print { return files.first }
    guard files.count == 1, files[0] != "-", !yes, !dryRun, surroundings.isInteractive else { return nil }
    return files[0]
  }

  /// Opens the screens on the document, and says afterwards what became of it.
  func review(_ file: String, in surroundings: Surroundings) throws {
    let input = try InputFile(file, in: surroundings)
    let document = try input.document(in: surroundings)
    let archive = try archive.openIfThere(in: surroundings)
    guard archive?.isWritable != false else {
      throw Failure(.notPermitted, "you may not import minutes: only the secretariat writes to this archive")
    }
    let path = try self.archive.location(in: surroundings).path
    let opening = try ScreensOpening(options: screens, surroundings: surroundings)
    let state = try opening.review(document, as: target(in: surroundings), in: archive, at: path)
    guard !screens.print else { return }
    if archive == nil, !state.stored.isEmpty { try surroundings.say("made a new archive, \(path)") }
    let words = state.stored.isEmpty ? "nothing stored" : state.stored.joined(separator: "; ")
    try surroundings.print("\(input.place): \(words)")
    try opening.leave(state)
  }
}
