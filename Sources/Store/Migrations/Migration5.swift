import GRDB

extension DatabaseMigrator {
  /// The contact points of the Member States, and the authorities in their national election networks.
  mutating func registerMigration5() {
    registerMigration("5") { db in
      try db.execute(sql: tables)
      for table in ["contact_point", "authority"] {
        try db.execute(
          sql: """
            CREATE TRIGGER \(table)_refuses_delete BEFORE DELETE ON \(table)
            BEGIN SELECT RAISE(ABORT, 'the archive keeps every \(table)'); END;
            """)
      }
    }
  }
}

private let tables = """
  CREATE TABLE contact_point (
    id INTEGER PRIMARY KEY AUTOINCREMENT, -- the number of C3, never reused
    member_state TEXT NOT NULL CHECK (length(member_state) = 2),
    role TEXT NOT NULL CHECK (role IN ('ecne', 'ras')),
    office TEXT NOT NULL CHECK (office <> ''),
    valid_from TEXT NOT NULL CHECK (valid_from GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
    valid_until TEXT CHECK (valid_until >= valid_from),
    email_given_by INTEGER REFERENCES act (id) DEFERRABLE INITIALLY DEFERRED, -- of an e-mail only this stands here
    removed INTEGER NOT NULL DEFAULT 0 CHECK (removed IN (0, 1)),
    revision INTEGER NOT NULL REFERENCES act (id) DEFERRABLE INITIALLY DEFERRED
  ) STRICT;
  CREATE INDEX contact_point_by_state ON contact_point (member_state, role, valid_from) WHERE NOT removed;

  CREATE TABLE authority (
    id INTEGER PRIMARY KEY AUTOINCREMENT, -- the number of N3, never reused
    member_state TEXT NOT NULL CHECK (length(member_state) = 2),
    kind TEXT NOT NULL CHECK (kind IN (
      'electoral', 'data_protection', 'cyber_security', 'media', 'law_enforcement', 'other')),
    name TEXT NOT NULL CHECK (name <> ''),
    valid_from TEXT NOT NULL CHECK (valid_from GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
    valid_until TEXT CHECK (valid_until >= valid_from),
    is_ras_contact_point INTEGER NOT NULL CHECK (is_ras_contact_point IN (0, 1)),
    removed INTEGER NOT NULL DEFAULT 0 CHECK (removed IN (0, 1)),
    revision INTEGER NOT NULL REFERENCES act (id) DEFERRABLE INITIALLY DEFERRED
  ) STRICT;
  CREATE INDEX authority_by_state ON authority (member_state, kind, name) WHERE NOT removed;
  """
