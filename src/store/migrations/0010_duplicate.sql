-- Pairs of which somebody has said that they are not the same: no check and no scan names them again.
CREATE TABLE dismissal (
  id INTEGER PRIMARY KEY,
  code TEXT NOT NULL UNIQUE,         -- the two references, that of the smaller noun and number first: `C-1 C-7`
  extra TEXT,
  created_at INTEGER NOT NULL,
  created_by INTEGER NOT NULL REFERENCES user (id) DEFERRABLE INITIALLY DEFERRED,
  removed_at INTEGER,
  op INTEGER NOT NULL
) STRICT;
-- codes are looked up whatever their case
CREATE INDEX dismissal_by_code ON dismissal (code COLLATE NOCASE);

-- Records that became others: whoever names the former means the latter.
CREATE TABLE merger (
  id INTEGER PRIMARY KEY,
  code TEXT NOT NULL UNIQUE,         -- the reference of the record that is gone: `C-7`
  became TEXT NOT NULL,              -- that of the one it became: `C-1`
  extra TEXT,
  created_at INTEGER NOT NULL,
  created_by INTEGER NOT NULL REFERENCES user (id) DEFERRABLE INITIALLY DEFERRED,
  removed_at INTEGER,
  op INTEGER NOT NULL
) STRICT;
-- codes are looked up whatever their case
CREATE INDEX merger_by_code ON merger (code COLLATE NOCASE);
-- what became a record is erased with it
CREATE INDEX merger_by_became ON merger (became);
