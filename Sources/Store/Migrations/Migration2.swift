import GRDB

extension DatabaseMigrator {
  /// Meetings can be taken back and move to another day; versions keep what else was read, and how they were mended.
  mutating func registerMigration2() {
    registerMigration("2") { db in
      try db.execute(sql: meetingChanges + findingTables + mendingTables)
      for table in [
        "claim", "web_link", "participant", "mention", "mended_line", "mended_header", "unwanted_quote",
      ] {
        try db.execute(
          sql: """
            CREATE TRIGGER \(table)_refuses_update BEFORE UPDATE ON \(table)
            BEGIN SELECT RAISE(ABORT, 'the archive keeps every \(table) as it was written'); END;
            CREATE TRIGGER \(table)_refuses_delete BEFORE DELETE ON \(table)
            BEGIN SELECT RAISE(ABORT, 'the archive keeps every \(table) as it was written'); END;
            """)
      }
    }
  }
}

private let meetingChanges = """
  -- 1 where its adding was undone
  ALTER TABLE meeting ADD COLUMN taken_back INTEGER NOT NULL DEFAULT 0 CHECK (taken_back IN (0, 1));

  -- The number of a passage follows its meeting's day; all else of it stays as it was written.
  DROP TRIGGER passage_refuses_update;
  CREATE TRIGGER passage_refuses_update BEFORE UPDATE OF version, position, number, kind, text ON passage
  BEGIN SELECT RAISE(ABORT, 'the archive keeps every passage as it was written'); END;

  """

private let findingTables = """
  CREATE TABLE claim (
    version INTEGER NOT NULL,
    number INTEGER NOT NULL CHECK (number > 0),
    quantity TEXT NOT NULL CHECK (quantity IN ('all', 'majority', 'several', 'some', 'few', 'none')),
    status TEXT NOT NULL,
    quote TEXT NOT NULL,
    position INTEGER NOT NULL,
    passage INTEGER NOT NULL,
    start INTEGER NOT NULL CHECK (start >= 0), -- UTF-8 offsets in the passage
    end INTEGER NOT NULL CHECK (end > start),
    PRIMARY KEY (version, number),
    FOREIGN KEY (version, position, passage) REFERENCES passage (version, position, number)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE web_link (
    version INTEGER NOT NULL,
    number INTEGER NOT NULL CHECK (number > 0),
    url TEXT NOT NULL CHECK (url <> ''),
    position INTEGER NOT NULL,
    passage INTEGER NOT NULL,
    start INTEGER NOT NULL CHECK (start >= 0), -- UTF-8 offsets in the passage
    end INTEGER NOT NULL CHECK (end > start),
    PRIMARY KEY (version, number),
    FOREIGN KEY (version, position, passage) REFERENCES passage (version, position, number)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE mention (
    version INTEGER NOT NULL,
    number INTEGER NOT NULL CHECK (number > 0),
    force TEXT NOT NULL CHECK (force IN ('wish', 'announcement', 'position')),
    quote TEXT NOT NULL,
    owners TEXT NOT NULL, -- with U+001F between
    due_day TEXT,
    due_words TEXT,
    position INTEGER NOT NULL,
    passage INTEGER NOT NULL,
    start INTEGER NOT NULL CHECK (start >= 0), -- UTF-8 offsets in the passage
    end INTEGER NOT NULL CHECK (end > start),
    PRIMARY KEY (version, number),
    FOREIGN KEY (version, position, passage) REFERENCES passage (version, position, number)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE participant (
    version INTEGER NOT NULL REFERENCES version (id),
    number INTEGER NOT NULL CHECK (number > 0),
    body TEXT NOT NULL,
    role TEXT,
    name TEXT,
    PRIMARY KEY (version, number)
  ) STRICT, WITHOUT ROWID;

  """

private let mendingTables = """
  CREATE TABLE mended_line (
    version INTEGER NOT NULL REFERENCES version (id),
    line INTEGER NOT NULL CHECK (line >= 0),
    part TEXT NOT NULL CHECK (part IN ('heading', 'passage', 'continuation', 'furniture')),
    label TEXT,
    title TEXT,
    depth INTEGER CHECK (depth > 0),
    PRIMARY KEY (version, line),
    CHECK ((part = 'heading') = (title IS NOT NULL) AND (title IS NULL) = (depth IS NULL))
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE mended_header (
    version INTEGER NOT NULL REFERENCES version (id),
    field TEXT NOT NULL CHECK (field IN (
      'title', 'ordinal', 'body', 'date', 'end_date', 'start_time', 'end_time')),
    value TEXT, -- null where a person said that there is none
    PRIMARY KEY (version, field)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE unwanted_quote (
    version INTEGER NOT NULL REFERENCES version (id),
    quote TEXT NOT NULL,
    PRIMARY KEY (version, quote)
  ) STRICT, WITHOUT ROWID;
  """
