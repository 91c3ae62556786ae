import GRDB

/// The history of the archive's schema.
enum Schema {
  /// In the header of the file, to tell our archives from other databases: "ecne" in ASCII.
  static let applicationID: Int32 = 0x6563_6E65

  static var migrator: DatabaseMigrator {
    var migrator = DatabaseMigrator()
    migrator.registerMigration1()
    return migrator
  }
}
