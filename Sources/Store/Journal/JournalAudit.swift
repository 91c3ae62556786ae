import Model

/// Goes through the journal from its first act, and then through what stands in the archive.
struct JournalAudit {
  let expectedHead: String?
  private var acts = 0
  private var head: [UInt8]?
  private var firstBroken: ActID?
  private var hasExpectedHead = false
  /// How the journal leaves each entity, and each entry of an answer, which stays beside later ones.
  private var left: [String: (entity: EntityReference, snapshot: Snapshot)] = [:]
  private var strayed: Set<EntityReference> = []

  init(expectedHead: String?) { self.expectedHead = expectedHead?.lowercased() }

  /// Takes the next act.
  mutating func examine(_ record: ActRecord, _ changes: [ChangeRecord]) {
    acts += 1
    let hash = record.hash(of: changes, after: head)
    let isWhole = hash == record.hash && record.id == acts
    if !isWhole, firstBroken == nil { firstBroken = ActID(record.id) }
    head = record.hash
    if hexadecimal(record.hash) == expectedHead { hasExpectedHead = true }
    for change in changes {
      guard let change = try? change.change else { continue }
      let key = Self.key(change.entity, change.after)
      left[key] = change.after.map { (change.entity, $0) }
    }
  }

  /// Takes the next entity as it stands.
  mutating func compare(_ entity: EntityReference, _ snapshot: Snapshot) {
    if left.removeValue(forKey: Self.key(entity, snapshot))?.snapshot != snapshot { strayed.insert(entity) }
  }

  /// What the journal leaves and nobody found is gone.
  var verification: JournalVerification {
    let missing = strayed.union(left.values.map(\.entity))
    return JournalVerification(
      acts: acts, head: head.map { hexadecimal($0) } ?? "", firstBroken: firstBroken,
      strayed: missing.sorted { $0.description < $1.description },
      hasExpectedHead: expectedHead.map { _ in hasExpectedHead })
  }

  private static func key(_ entity: EntityReference, _ snapshot: Snapshot?) -> String {
    snapshot?["entry"] ?? entity.description
  }
}
