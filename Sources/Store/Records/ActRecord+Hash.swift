extension ActRecord {
  /// First in every hash, so that a later format can be told from this one.
  private static let format = 1

  /// The link of the chain that holds the act and its changes to the act before, whose hash is nil for the first.
  func hash(of changes: [ChangeRecord], after previous: [UInt8]?) -> [UInt8] {
    var hash = FieldHash()
    hash.add(Self.format)
    hash.add(previous ?? [])
    hash.add(id)
    hash.add(at)
    hash.add(actor)
    hash.add(role)
    hash.add(words)
    hash.add(undoable ? 1 : 0)
    hash.add(undoes.map { String($0) })
    hash.add(redoes.map { String($0) })
    hash.add(changes.count)
    for change in changes {
      hash.add(change.entity)
      hash.add(change.before)
      hash.add(change.after)
    }
    return hash.finalize()
  }
}
