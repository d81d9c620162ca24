-- Teams: a tree. Whoever manages a team, or is a manager in it, sees what its people and those of the teams below hold.
CREATE TABLE team (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL,
  code TEXT NOT NULL UNIQUE,
  name TEXT,
  parent INTEGER REFERENCES team (id) DEFERRABLE INITIALLY DEFERRED,
  manager INTEGER REFERENCES user (id) DEFERRABLE INITIALLY DEFERRED,
  note TEXT,
  extra TEXT,
  created_at INTEGER NOT NULL,
  created_by INTEGER NOT NULL REFERENCES user (id) DEFERRABLE INITIALLY DEFERRED,
  removed_at INTEGER,
  op INTEGER NOT NULL
) STRICT;
-- the teams below one
CREATE INDEX team_by_parent ON team (parent) WHERE parent IS NOT NULL;
-- the team somebody is in
ALTER TABLE user ADD COLUMN team INTEGER REFERENCES team (id) DEFERRABLE INITIALLY DEFERRED;

-- Business lines: what is sold by whom and which needs it solves; customers are shared between them.
CREATE TABLE line (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL,
  code TEXT NOT NULL UNIQUE,
  name TEXT,
  team INTEGER REFERENCES team (id) DEFERRABLE INITIALLY DEFERRED,
  solves TEXT,                       -- needs it answers: a JSON array of texts
  active INTEGER,
  note TEXT,
  extra TEXT,
  created_at INTEGER NOT NULL,
  created_by INTEGER NOT NULL REFERENCES user (id) DEFERRABLE INITIALLY DEFERRED,
  removed_at INTEGER,
  op INTEGER NOT NULL
) STRICT;

-- Custom fields: what the file says a noun holds beyond its own fields. Their values lie in the noun's `extra`.
CREATE TABLE field (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL,
  code TEXT NOT NULL UNIQUE,         -- noun and key: lead.level
  label TEXT,
  kind TEXT NOT NULL CHECK (kind = 'text' OR kind = 'note' OR kind = 'int' OR kind = 'bool' OR kind = 'date'
                            OR kind = 'moment' OR kind = 'money' OR kind = 'choice' OR kind = 'list'),
  choices TEXT,                      -- of a choice: a JSON array of texts
  required INTEGER,
  listed INTEGER,                    -- stands in a listing unless other fields are asked for
  note TEXT,
  extra TEXT,
  created_at INTEGER NOT NULL,
  created_by INTEGER NOT NULL REFERENCES user (id) DEFERRABLE INITIALLY DEFERRED,
  removed_at INTEGER,
  op INTEGER NOT NULL
) STRICT;

-- Saved listings: a filter, columns and an order over one noun, under a name.
CREATE TABLE view (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL,
  code TEXT NOT NULL UNIQUE,
  noun TEXT NOT NULL,
  filter TEXT,                       -- as --where takes it
  columns TEXT,                      -- as --fields takes it
  sort TEXT,                         -- as --sort takes it
  note TEXT,
  extra TEXT,
  created_at INTEGER NOT NULL,
  created_by INTEGER NOT NULL REFERENCES user (id) DEFERRABLE INITIALLY DEFERRED,
  removed_at INTEGER,
  op INTEGER NOT NULL
) STRICT;

-- Message templates: texts with places for the fields of a record.
CREATE TABLE template (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL,
  code TEXT NOT NULL UNIQUE,
  name TEXT,
  noun TEXT NOT NULL,                -- whose fields it names
  subject TEXT,
  body TEXT NOT NULL,
  note TEXT,
  extra TEXT,
  created_at INTEGER NOT NULL,
  created_by INTEGER NOT NULL REFERENCES user (id) DEFERRABLE INITIALLY DEFERRED,
  removed_at INTEGER,
  op INTEGER NOT NULL
) STRICT;
