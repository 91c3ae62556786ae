import GRDB

/// The history of the archive's schema.
enum Schema {
  /// In the header of the file, to tell our archives from other databases: "ecne" in ASCII.
  static let applicationID: Int32 = 0x6563_6E65

  static var migrator: DatabaseMigrator {
    var migrator = DatabaseMigrator()
    migrator.registerMigration1()
    migrator.registerMigration2()
    migrator.registerMigration3()
    migrator.registerMigration4()
    migrator.registerMigration5()
    migrator.registerMigration6()
    migrator.registerMigration7()
    migrator.registerMigration8()
    migrator.registerMigration9()
    return migrator
  }

  /// Migrates the archive at the path where it may be written. Throws `.newer`, and `.outdated` where it may not.
  static func bringUpToDate(_ queue: DatabaseQueue, at path: String, isWritable: Bool) throws {
    let (isNewer, isComplete) = try queue.read { db in
      (try migrator.hasBeenSuperseded(db), try migrator.hasCompletedMigrations(db))
    }
    if isNewer { throw ArchiveError.newer(path: path) }
    if isComplete { return }
    guard isWritable else { throw ArchiveError.outdated(path: path) }
    try migrator.migrate(queue)
  }
}
