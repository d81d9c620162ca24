
-- From leads to revenue. A lead says which line it is for, who captured it, and when it first came to each stage of its
-- way, so that reports need not read every passage. A lead that was handed over waits until its receiver, a person or a
-- team, accepts or rejects it; `accept_by` is the moment by which that should be.
ALTER TABLE lead ADD COLUMN line INTEGER REFERENCES line (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE lead ADD COLUMN captured_by INTEGER REFERENCES user (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE lead ADD COLUMN score_by_hand INTEGER;      -- somebody set the score: it does not follow the criteria
ALTER TABLE lead ADD COLUMN mql_at INTEGER;             -- first in this stage or a later one
ALTER TABLE lead ADD COLUMN sl_at INTEGER;
ALTER TABLE lead ADD COLUMN sql_at INTEGER;
ALTER TABLE lead ADD COLUMN converted_at INTEGER;
ALTER TABLE lead ADD COLUMN lost_at INTEGER;
ALTER TABLE lead ADD COLUMN handed_to INTEGER REFERENCES user (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE lead ADD COLUMN handed_team INTEGER REFERENCES team (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE lead ADD COLUMN handed_by INTEGER REFERENCES user (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE lead ADD COLUMN handed_at INTEGER;
ALTER TABLE lead ADD COLUMN accept_by INTEGER;
ALTER TABLE lead ADD COLUMN rejections INTEGER;         -- how often a receiver has sent it back
ALTER TABLE lead ADD COLUMN reject_reason TEXT;         -- why, the last time
ALTER TABLE lead ADD COLUMN reject_note TEXT;
ALTER TABLE lead ADD COLUMN wake_on TEXT;               -- nurtured until this day
-- hand-offs to decide, and those that wait for somebody else
CREATE INDEX lead_handed_to ON lead (handed_to, accept_by) WHERE handed_to IS NOT NULL;
CREATE INDEX lead_handed_team ON lead (handed_team, accept_by) WHERE handed_team IS NOT NULL;
CREATE INDEX lead_handed_by ON lead (handed_by, accept_by) WHERE handed_by IS NOT NULL;
-- nurtured leads that wake
CREATE INDEX lead_waking ON lead (owner, wake_on) WHERE wake_on IS NOT NULL;
-- undo: who refers to this record
CREATE INDEX lead_by_line ON lead (line) WHERE line IS NOT NULL;

-- How many open leads one person may hold; assignment honours it.
ALTER TABLE user ADD COLUMN lead_capacity INTEGER CHECK (lead_capacity >= 0);

-- What a source costs: an amount for each month, quarter, year or lead, or once, between two days.
ALTER TABLE source ADD COLUMN team INTEGER REFERENCES team (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE source ADD COLUMN cost_minor INTEGER;
ALTER TABLE source ADD COLUMN cost_currency TEXT;
ALTER TABLE source ADD COLUMN cost_per TEXT;
ALTER TABLE source ADD COLUMN cost_from TEXT;
ALTER TABLE source ADD COLUMN cost_until TEXT;

-- What was forecast at a moment, a row for each month and owner. Nothing here changes later: it is compared with what
-- happened.
CREATE TABLE forecast (
  id INTEGER PRIMARY KEY,
  taken_at INTEGER NOT NULL,
  as_of TEXT NOT NULL,               -- the day it looked from
  month TEXT NOT NULL,               -- YYYY-MM
  owner INTEGER REFERENCES user (id) DEFERRABLE INITIALLY DEFERRED,
  won_minor INTEGER,                 -- all sums in one currency
  won_currency TEXT,
  commit_minor INTEGER,              -- won, and what was committed
  commit_currency TEXT,
  best_case_minor INTEGER,
  best_case_currency TEXT,
  pipeline_minor INTEGER,
  pipeline_currency TEXT,
  weighted_minor INTEGER,            -- won, and open amounts by their chance
  weighted_currency TEXT,
  fitted_minor INTEGER,              -- what history expected
  fitted_currency TEXT,
  deals INTEGER NOT NULL,            -- open deals in it
  note TEXT,
  extra TEXT,
  created_at INTEGER NOT NULL,
  created_by INTEGER NOT NULL REFERENCES user (id) DEFERRABLE INITIALLY DEFERRED,
  removed_at INTEGER,
  op INTEGER NOT NULL
) STRICT;
-- what was said of a month
CREATE INDEX forecast_by_month ON forecast (month, taken_at);

-- Rules of the file that differ from the usual ones: the same for everybody who works with it.
CREATE TABLE setting (
  id INTEGER PRIMARY KEY,
  code TEXT NOT NULL UNIQUE,         -- which rule
  value TEXT NOT NULL,
  extra TEXT,
  created_at INTEGER NOT NULL,
  created_by INTEGER NOT NULL REFERENCES user (id) DEFERRABLE INITIALLY DEFERRED,
  removed_at INTEGER,
  op INTEGER NOT NULL
) STRICT;

-- What makes a lead worth more: points for what is known of it (fit), and for what happens with it (engagement), which
-- count half as much after every half-life.
CREATE TABLE criterion (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL,
  code TEXT NOT NULL UNIQUE,
  name TEXT,
  name_zh TEXT,
  kind TEXT NOT NULL CHECK (kind = 'fit' OR kind = 'engagement'),
  filter TEXT,                       -- as --where takes it: over the lead, or over each of its follow-ups
  points INTEGER NOT NULL,
  most INTEGER,                      -- no more points than this in all
  half_life INTEGER CHECK (half_life > 0),   -- days
  active INTEGER,
  note TEXT,
  extra TEXT,
  created_at INTEGER NOT NULL,
  created_by INTEGER NOT NULL REFERENCES user (id) DEFERRABLE INITIALLY DEFERRED,
  removed_at INTEGER,
  op INTEGER NOT NULL
) STRICT;

-- How often what is known of leads and deals went along with winning and with losing: derived from the rows, never
-- edited. `field` is empty for the number of all that were won and lost.
CREATE TABLE frequency (
  noun INTEGER NOT NULL,             -- the noun's ordinal
  field TEXT NOT NULL,
  value TEXT NOT NULL,
  won INTEGER NOT NULL,
  lost INTEGER NOT NULL,
  PRIMARY KEY (noun, field, value)
) STRICT, WITHOUT ROWID;

-- codes are looked up whatever their case
CREATE INDEX setting_by_code ON setting (code COLLATE NOCASE);
CREATE INDEX criterion_by_code ON criterion (code COLLATE NOCASE);
-- whose turn it is: who was last given a lead
CREATE INDEX tenure_assigned ON tenure (owner) WHERE lead IS NOT NULL AND how = 'assigned';
