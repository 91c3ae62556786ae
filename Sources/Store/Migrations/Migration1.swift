import GRDB

extension DatabaseMigrator {
  /// The first schema. Frozen: a later change of mind is a later migration.
  mutating func registerMigration1() {
    registerMigration("1") { db in
      try db.execute(sql: journalTables + meetingTables + questionTables + actionItemTables + searchTable)
      try db.execute(sql: contactPointLinkage)
      for table in ["act", "change", "agenda_item", "passage", "entry"] {
        try db.execute(sql: refusal(of: "UPDATE", on: table))
      }
      for table in ["act", "change", "meeting", "version", "agenda_item", "passage", "action_item", "entry"] {
        try db.execute(sql: refusal(of: "DELETE", on: table))
      }
    }
  }
}

/// What was recorded stays as it was recorded, even for a program with a mistake.
private func refusal(of statement: String, on table: String) -> String {
  """
  CREATE TRIGGER \(table)_refuses_\(statement.lowercased()) BEFORE \(statement) ON \(table)
  BEGIN SELECT RAISE(ABORT, 'the archive keeps every \(table) as it was written'); END;
  """
}

private let journalTables = """
  CREATE TABLE act (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    at INTEGER NOT NULL, -- milliseconds after 1970-01-01T00:00:00Z
    actor TEXT NOT NULL CHECK (actor <> ''),
    role TEXT NOT NULL CHECK (role IN ('delegate', 'secretariat')),
    words TEXT NOT NULL,
    undoable INTEGER NOT NULL CHECK (undoable IN (0, 1)),
    undoes INTEGER UNIQUE REFERENCES act (id),
    redoes INTEGER UNIQUE REFERENCES act (id),
    hash BLOB NOT NULL CHECK (length(hash) = 32),
    CHECK (undoes IS NULL OR redoes IS NULL)
  ) STRICT;
  CREATE INDEX act_by_actor ON act (actor, id);

  CREATE TABLE change (
    act INTEGER NOT NULL REFERENCES act (id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL CHECK (position > 0),
    entity TEXT NOT NULL,
    before TEXT CHECK (before IS NULL OR json_valid(before)),
    after TEXT CHECK (after IS NULL OR json_valid(after)),
    PRIMARY KEY (act, position)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX change_by_entity ON change (entity, act);

  """

private let meetingTables = """
  CREATE TABLE meeting (
    id INTEGER PRIMARY KEY AUTOINCREMENT, -- the number of M3, never reused
    title TEXT NOT NULL,
    ordinal INTEGER CHECK (ordinal > 0),
    body TEXT,
    kind TEXT NOT NULL CHECK (kind IN ('plenary', 'thematic')),
    first_day TEXT NOT NULL CHECK (first_day GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
    last_day TEXT NOT NULL CHECK (last_day >= first_day),
    start_time TEXT,
    end_time TEXT,
    withdrawn_because TEXT,
    revision INTEGER NOT NULL REFERENCES act (id) DEFERRABLE INITIALLY DEFERRED
  ) STRICT;
  CREATE INDEX meeting_by_day ON meeting (first_day DESC, id DESC) WHERE withdrawn_because IS NULL;

  CREATE TABLE version (
    id INTEGER PRIMARY KEY,
    meeting INTEGER NOT NULL REFERENCES meeting (id),
    number INTEGER NOT NULL CHECK (number > 0),
    status TEXT NOT NULL CHECK (status IN ('draft', 'circulated', 'approved')),
    file_name TEXT,
    original BLOB NOT NULL,
    sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
    cleaned_text TEXT NOT NULL,
    cleaned_sha256 TEXT NOT NULL CHECK (length(cleaned_sha256) = 64),
    reader_version INTEGER NOT NULL,
    structure TEXT NOT NULL CHECK (json_valid(structure)), -- what each line of the text is, after mending
    revision INTEGER NOT NULL REFERENCES act (id) DEFERRABLE INITIALLY DEFERRED,
    UNIQUE (meeting, number)
  ) STRICT;
  CREATE INDEX version_by_bytes ON version (sha256);
  CREATE INDEX version_by_text ON version (cleaned_sha256);

  CREATE TABLE agenda_item (
    version INTEGER NOT NULL REFERENCES version (id),
    position INTEGER NOT NULL CHECK (position > 0),
    label TEXT,
    title TEXT NOT NULL,
    depth INTEGER NOT NULL CHECK (depth > 0),
    PRIMARY KEY (version, position)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE passage (
    id INTEGER PRIMARY KEY, -- ascends from the newest meeting to the oldest, within one as it is read
    version INTEGER NOT NULL,
    position INTEGER NOT NULL,
    number INTEGER NOT NULL CHECK (number > 0),
    kind TEXT NOT NULL CHECK (kind IN ('paragraph', 'list_entry', 'table_row')),
    text TEXT NOT NULL,
    FOREIGN KEY (version, position) REFERENCES agenda_item (version, position),
    UNIQUE (version, position, number)
  ) STRICT;

  """

private let actionItemTables = """
  CREATE TABLE action_item (
    id INTEGER PRIMARY KEY AUTOINCREMENT, -- the number of A17, never reused
    meeting INTEGER NOT NULL REFERENCES meeting (id),
    status TEXT NOT NULL CHECK (status IN ('proposed', 'rejected', 'open', 'done', 'dropped')),
    text TEXT NOT NULL CHECK (text <> ''),
    quote TEXT NOT NULL,
    anchor_version INTEGER,
    anchor_position INTEGER,
    anchor_passage INTEGER,
    anchor_start INTEGER CHECK (anchor_start >= 0), -- UTF-8 offsets in the passage
    anchor_end INTEGER CHECK (anchor_end > anchor_start),
    force TEXT NOT NULL CHECK (force IN (
      'deadline', 'request', 'invitation', 'undertaking', 'recommendation', 'wish', 'announcement', 'position')),
    due_day TEXT,
    due_words TEXT,
    note TEXT NOT NULL DEFAULT '',
    closed_on TEXT,
    closed_by TEXT,
    closing_reason TEXT,
    taken_back INTEGER NOT NULL DEFAULT 0 CHECK (taken_back IN (0, 1)), -- its adding was undone
    revision INTEGER NOT NULL REFERENCES act (id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY (anchor_version, anchor_position, anchor_passage) REFERENCES passage (version, position, number),
    CHECK ((anchor_version IS NULL) + (anchor_position IS NULL) + (anchor_passage IS NULL)
      + (anchor_start IS NULL) + (anchor_end IS NULL) IN (0, 5)),
    CHECK ((status IN ('done', 'dropped')) = (closed_on IS NOT NULL))
  ) STRICT;
  CREATE INDEX action_item_by_meeting ON action_item (meeting, status, taken_back);
  CREATE INDEX action_item_by_status ON action_item (status, taken_back);

  CREATE TABLE action_item_owner (
    action_item INTEGER NOT NULL REFERENCES action_item (id),
    position INTEGER NOT NULL CHECK (position > 0),
    owner TEXT NOT NULL CHECK (owner <> ''),
    PRIMARY KEY (action_item, position)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX action_item_by_owner ON action_item_owner (owner, action_item);

  """

private let questionTables = """
  CREATE TABLE question (
    key TEXT PRIMARY KEY NOT NULL CHECK (key <> ''),
    title TEXT NOT NULL,
    action_item INTEGER UNIQUE REFERENCES action_item (id) -- the item whose answers it collects
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE answer_status (
    question TEXT NOT NULL REFERENCES question (key),
    position INTEGER NOT NULL CHECK (position > 0),
    code TEXT NOT NULL CHECK (code <> 'not_stated' AND code <> 'not_a_member'),
    glyph TEXT NOT NULL,
    word TEXT NOT NULL,
    meaning TEXT NOT NULL,
    favourable INTEGER NOT NULL CHECK (favourable IN (0, 1)),
    PRIMARY KEY (question, position),
    UNIQUE (question, code)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE entry (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    question TEXT NOT NULL REFERENCES question (key),
    member_state TEXT NOT NULL CHECK (length(member_state) = 2),
    status TEXT, -- null where the entry only takes back the one it replaces
    stated TEXT AS (nullif(status, 'not_stated')), -- "not stated" is an answer to every question
    valid_from TEXT NOT NULL,
    anchor_version INTEGER,
    anchor_position INTEGER,
    anchor_passage INTEGER,
    anchor_start INTEGER CHECK (anchor_start >= 0), -- UTF-8 offsets in the passage
    anchor_end INTEGER CHECK (anchor_end > anchor_start),
    quote TEXT,
    letter TEXT,
    note TEXT NOT NULL DEFAULT '',
    standing TEXT NOT NULL CHECK (standing IN ('proposed', 'accepted', 'rejected')),
    replaces INTEGER UNIQUE REFERENCES entry (id),
    act INTEGER NOT NULL REFERENCES act (id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY (anchor_version, anchor_position, anchor_passage) REFERENCES passage (version, position, number),
    CHECK ((anchor_version IS NULL) + (anchor_position IS NULL) + (anchor_passage IS NULL)
      + (anchor_start IS NULL) + (anchor_end IS NULL) IN (0, 5)),
    FOREIGN KEY (question, stated) REFERENCES answer_status (question, code),
    CHECK (status IS NOT NULL OR replaces IS NOT NULL),
    CHECK ((anchor_version IS NULL) = (quote IS NULL) AND (anchor_version IS NULL) = (letter IS NOT NULL))
  ) STRICT;
  CREATE INDEX entry_by_state ON entry (question, member_state);

  """

private let searchTable = """
  -- The rowid is the passage's. What comes here is its folded words with spaces between.
  CREATE VIRTUAL TABLE passage_search USING fts5 (
    words, content = '', columnsize = 0, prefix = '1 2 3', tokenize = 'ascii');

  """

private let contactPointLinkage = """
  INSERT INTO question (key, title) VALUES
    ('contact-point-linkage', 'Is the RAS contact point a member of the national election network?');
  INSERT INTO answer_status (question, position, code, glyph, word, meaning, favourable) VALUES
    ('contact-point-linkage', 1, 'same', '=', 'same',
      'one person or office serves as both contact points; counts as linked', 1),
    ('contact-point-linkage', 2, 'linked', '+', 'linked',
      'the RAS contact point is a member of the national election network', 1),
    ('contact-point-linkage', 3, 'establishing', '~', 'establishing', 'the link is being set up', 0),
    ('contact-point-linkage', 4, 'not_linked', '-', 'not linked', 'declared as not linked', 0);
  """
