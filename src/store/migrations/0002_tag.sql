-- Words that records are marked with, each with what it is meant to say.
CREATE TABLE tag (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL,
  code TEXT NOT NULL UNIQUE,
  name TEXT,
  note TEXT,
  extra TEXT,
  created_at INTEGER NOT NULL,
  created_by INTEGER NOT NULL REFERENCES user (id) DEFERRABLE INITIALLY DEFERRED,
  removed_at INTEGER,
  op INTEGER NOT NULL
) STRICT;
