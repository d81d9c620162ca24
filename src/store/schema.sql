-- The foundation: operations and their images, people, sources, pools, leads, customers, contacts, follow-ups,
-- tasks, needs, and the tables from which records are found.
--
-- In every table of a noun: `id` is the number that people see, taken from `counter` and never used again;
-- `uid` a UUID of version 7; `extra` a JSON object of what no other column holds; `op` the operation that last
-- wrote the row. Moments are UTC microseconds since 1970, days are text YYYY-MM-DD, lists are JSON arrays.
-- Enumerations are checked with OR: SQLite builds a table in memory for every IN of a CHECK, at every row.

-- Settings that belong to the file itself, such as the version of the search words.
CREATE TABLE meta (
  key TEXT PRIMARY KEY,    -- name of the setting
  value TEXT NOT NULL      -- its value
) STRICT, WITHOUT ROWID;

-- The next number of each noun. Numbers are handed out here and nowhere else, so none is used twice.
CREATE TABLE counter (
  noun TEXT PRIMARY KEY,   -- the noun's key
  next INTEGER NOT NULL    -- the number that the next record gets
) STRICT, WITHOUT ROWID;

-- One row a writing command. Rows are appended; only `undone_by` changes later, and it stands outside the
-- chain. `digest` is SHA-256 over the digest before it, the header, and the digest of every change.
CREATE TABLE operation (
  id INTEGER PRIMARY KEY,
  at INTEGER NOT NULL,               -- the moment the command was given for
  wall_at INTEGER NOT NULL,          -- the clock of the machine
  actor INTEGER NOT NULL REFERENCES user (id) DEFERRABLE INITIALLY DEFERRED,
  command TEXT NOT NULL,             -- `lead add`: never the arguments, which may hold personal data
  subject TEXT,                      -- the record it was about: `L-7`
  changes INTEGER NOT NULL,          -- rows made, set or removed
  request TEXT,                      -- the id under which its actor may repeat the command
  answer TEXT,                       -- what was answered to that request
  undoes INTEGER REFERENCES operation (id),
  undone_by INTEGER REFERENCES operation (id),
  digest BLOB NOT NULL,
  UNIQUE (actor, request)            -- one person's ids do not meet another's
) STRICT;
-- undo: my last operation not yet taken back
CREATE INDEX operation_by_actor ON operation (actor, id);

-- What an operation did to one row, or to a run of rows that it made. `made` and `range` need no image;
-- `set` keeps the former values of the changed fields, `gone` the whole row. Erasing a person empties image
-- and salt; the digest stays and the chain still verifies.
CREATE TABLE change (
  op INTEGER NOT NULL REFERENCES operation (id) DEFERRABLE INITIALLY DEFERRED,
  seq INTEGER NOT NULL,              -- order within the operation, from 1
  kind TEXT NOT NULL CHECK (kind = 'made' OR kind = 'set' OR kind = 'gone' OR kind = 'range'),
  noun TEXT NOT NULL,
  record INTEGER NOT NULL,           -- the row, or the first of the run
  last INTEGER,                      -- the last of the run
  image TEXT,                        -- JSON object of former values, as stored
  salt BLOB,                         -- 16 random bytes
  digest BLOB NOT NULL,              -- SHA-256 (salt ‖ image)
  PRIMARY KEY (op, seq)
) STRICT, WITHOUT ROWID;
-- history REF
CREATE INDEX change_by_record ON change (noun, record, op);
-- history REF of imported records
CREATE INDEX change_by_range ON change (noun, record, last) WHERE kind = 'range';

-- People who work with the file. The first to write becomes its administrator.
CREATE TABLE user (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL,
  login TEXT NOT NULL UNIQUE,        -- how a person is named in commands
  name TEXT,
  role TEXT NOT NULL CHECK (role = 'rep' OR role = 'manager' OR role = 'service' OR role = 'marketing'
                            OR role = 'auditor' OR role = 'admin'),
  email TEXT,
  active INTEGER NOT NULL DEFAULT 1 CHECK (active = 0 OR active = 1),
  joined TEXT,
  left_on TEXT,
  away_from TEXT,
  away_to TEXT,
  skills TEXT,
  extra TEXT,
  created_at INTEGER NOT NULL,
  created_by INTEGER NOT NULL REFERENCES user (id) DEFERRABLE INITIALLY DEFERRED,
  removed_at INTEGER,
  op INTEGER NOT NULL
) STRICT;

-- Where leads and customers come from.
CREATE TABLE source (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL,
  code TEXT NOT NULL UNIQUE,
  name TEXT,
  channel TEXT,
  sub_channel TEXT,
  note TEXT,
  extra TEXT,
  created_at INTEGER NOT NULL,
  created_by INTEGER NOT NULL REFERENCES user (id) DEFERRABLE INITIALLY DEFERRED,
  removed_at INTEGER,
  op INTEGER NOT NULL
) STRICT;

-- Pools of customers that nobody owns. A limit that is not set does not bind.
CREATE TABLE pool (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL,
  code TEXT NOT NULL UNIQUE,
  name TEXT,
  capacity INTEGER CHECK (capacity >= 0),        -- customers one person may hold
  daily_limit INTEGER CHECK (daily_limit >= 0),  -- claims one person may make in a local day
  note TEXT,
  extra TEXT,
  created_at INTEGER NOT NULL,
  created_by INTEGER NOT NULL REFERENCES user (id) DEFERRABLE INITIALLY DEFERRED,
  removed_at INTEGER,
  op INTEGER NOT NULL
) STRICT;

-- Names that may become customers. `furthest` is the furthest stage ever reached: the funnel counts by it.
CREATE TABLE lead (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL,
  name TEXT,
  company TEXT,
  stage TEXT NOT NULL CHECK (stage = 'ml' OR stage = 'mql' OR stage = 'sl' OR stage = 'sql' OR stage = 'converted'
                             OR stage = 'lost' OR stage = 'nurturing'),
  phones TEXT,
  emails TEXT,
  title TEXT,
  source INTEGER REFERENCES source (id),
  owner INTEGER REFERENCES user (id),
  region TEXT,
  city TEXT,
  address TEXT,
  industry TEXT,
  wechat TEXT,
  website TEXT,
  score INTEGER,
  need TEXT,
  budget TEXT,
  authority TEXT,
  timeline TEXT,
  campaign TEXT,
  tags TEXT,
  note TEXT,
  ext_id TEXT,
  captured_at INTEGER,
  furthest TEXT NOT NULL CHECK (furthest = 'ml' OR furthest = 'mql' OR furthest = 'sl' OR furthest = 'sql'
                                OR furthest = 'converted'),
  stage_at INTEGER,
  last_followup_at INTEGER,
  lost_reason TEXT,
  lost_note TEXT,
  converted_customer INTEGER REFERENCES customer (id) DEFERRABLE INITIALLY DEFERRED,
  converted_contact INTEGER REFERENCES contact (id) DEFERRABLE INITIALLY DEFERRED,
  extra TEXT,
  created_at INTEGER NOT NULL,
  created_by INTEGER NOT NULL REFERENCES user (id),
  removed_at INTEGER,
  op INTEGER NOT NULL,
  -- a lost lead says why, so that nothing vanishes from the funnel without a reason
  CHECK (stage <> 'lost' OR lost_reason IS NOT NULL)
) STRICT;
-- lead list of one person; today: leads nobody has followed up
CREATE INDEX lead_by_owner ON lead (owner, stage, last_followup_at);
-- undo: who refers to this record
CREATE INDEX lead_by_customer ON lead (converted_customer) WHERE converted_customer IS NOT NULL;
CREATE INDEX lead_by_contact ON lead (converted_contact) WHERE converted_contact IS NOT NULL;

-- Companies and people that bought or may buy. Each has one owner or lies in one pool, never both.
CREATE TABLE customer (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL,
  name TEXT NOT NULL,
  aliases TEXT,
  kind TEXT,
  tier TEXT CHECK (tier = 'A' OR tier = 'B' OR tier = 'C' OR tier = 'D'),
  phones TEXT,
  emails TEXT,
  industry TEXT,
  size TEXT,
  region TEXT,
  city TEXT,
  address TEXT,
  website TEXT,
  credit_code TEXT,
  owner INTEGER REFERENCES user (id),
  pool INTEGER REFERENCES pool (id),
  source INTEGER REFERENCES source (id),
  parent INTEGER REFERENCES customer (id) DEFERRABLE INITIALLY DEFERRED,
  tags TEXT,
  note TEXT,
  ext_id TEXT,
  acquired_at INTEGER,               -- since when the present owner has it, or the pool
  last_followup_at INTEGER,
  extra TEXT,
  created_at INTEGER NOT NULL,
  created_by INTEGER NOT NULL REFERENCES user (id),
  removed_at INTEGER,
  op INTEGER NOT NULL,
  CHECK (owner IS NULL OR pool IS NULL)
) STRICT;
-- customer list of one person; holding capacity at a claim
CREATE INDEX customer_by_owner ON customer (owner, id) WHERE owner IS NOT NULL;
-- pool stock
CREATE INDEX customer_by_pool ON customer (pool, id) WHERE pool IS NOT NULL;
-- undo: who refers to this record
CREATE INDEX customer_by_parent ON customer (parent) WHERE parent IS NOT NULL;

-- People at customers.
CREATE TABLE contact (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL,
  name TEXT,
  customer INTEGER REFERENCES customer (id) DEFERRABLE INITIALLY DEFERRED,
  company TEXT,                      -- the company's name as it came, where no customer is known
  title TEXT,
  department TEXT,
  buying_role TEXT,
  attitude TEXT,
  phones TEXT,
  emails TEXT,
  wechat TEXT,
  website TEXT,
  region TEXT,
  city TEXT,
  address TEXT,
  birthday TEXT,
  gone INTEGER CHECK (gone = 0 OR gone = 1),
  tags TEXT,
  note TEXT,
  ext_id TEXT,
  last_followup_at INTEGER,
  extra TEXT,
  created_at INTEGER NOT NULL,
  created_by INTEGER NOT NULL REFERENCES user (id),
  removed_at INTEGER,
  op INTEGER NOT NULL
) STRICT;
-- the people of a customer
CREATE INDEX contact_by_customer ON contact (customer, id) WHERE customer IS NOT NULL;
-- contacts that only their author sees
CREATE INDEX contact_by_author ON contact (created_by, id);

-- What was said or done. A follow-up is on a lead or a customer or a contact, or on a contact and its customer.
CREATE TABLE followup (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL,
  at INTEGER NOT NULL,
  kind TEXT NOT NULL CHECK (kind = 'call' OR kind = 'visit' OR kind = 'wechat' OR kind = 'email' OR kind = 'meeting'
                            OR kind = 'sms' OR kind = 'demo' OR kind = 'gift' OR kind = 'other'),
  direction TEXT CHECK (direction = 'in' OR direction = 'out'),
  lead INTEGER REFERENCES lead (id) DEFERRABLE INITIALLY DEFERRED,
  customer INTEGER REFERENCES customer (id) DEFERRABLE INITIALLY DEFERRED,
  contact INTEGER REFERENCES contact (id) DEFERRABLE INITIALLY DEFERRED,
  note TEXT NOT NULL,
  outcome TEXT,
  minutes INTEGER,
  author INTEGER NOT NULL REFERENCES user (id),
  ext_id TEXT,
  extra TEXT,
  created_at INTEGER NOT NULL,
  created_by INTEGER NOT NULL REFERENCES user (id),
  removed_at INTEGER,
  op INTEGER NOT NULL,
  CHECK (lead IS NOT NULL OR customer IS NOT NULL OR contact IS NOT NULL)
) STRICT;
-- the timeline of a record
CREATE INDEX followup_by_lead ON followup (lead, at) WHERE lead IS NOT NULL;
CREATE INDEX followup_by_customer ON followup (customer, at) WHERE customer IS NOT NULL;
CREATE INDEX followup_by_contact ON followup (contact, at) WHERE contact IS NOT NULL;
-- what one person did
CREATE INDEX followup_by_author ON followup (author, at);

-- What is to be done. `due` ends in 999999 microseconds where only the day was given.
CREATE TABLE task (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL,
  title TEXT NOT NULL,
  due INTEGER,
  lead INTEGER REFERENCES lead (id) DEFERRABLE INITIALLY DEFERRED,
  customer INTEGER REFERENCES customer (id) DEFERRABLE INITIALLY DEFERRED,
  contact INTEGER REFERENCES contact (id) DEFERRABLE INITIALLY DEFERRED,
  assignee INTEGER NOT NULL REFERENCES user (id),
  priority TEXT CHECK (priority = 'high' OR priority = 'normal' OR priority = 'low'),
  state TEXT NOT NULL CHECK (state = 'open' OR state = 'done'),
  done_at INTEGER,
  outcome TEXT,
  snoozed INTEGER,
  snooze_reason TEXT,
  note TEXT,
  ext_id TEXT,
  extra TEXT,
  created_at INTEGER NOT NULL,
  created_by INTEGER NOT NULL REFERENCES user (id),
  removed_at INTEGER,
  op INTEGER NOT NULL
) STRICT;
-- today and digest: what is open for one person, soonest first
CREATE INDEX task_open ON task (assignee, due) WHERE state = 'open' AND removed_at IS NULL;
-- open tasks of a record, moved along at conversion
CREATE INDEX task_by_lead ON task (lead) WHERE lead IS NOT NULL;
CREATE INDEX task_by_customer ON task (customer) WHERE customer IS NOT NULL;
CREATE INDEX task_by_contact ON task (contact) WHERE contact IS NOT NULL;

-- What a lead or customer wants solved.
CREATE TABLE need (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL,
  title TEXT NOT NULL,
  lead INTEGER REFERENCES lead (id) DEFERRABLE INITIALLY DEFERRED,
  customer INTEGER REFERENCES customer (id) DEFERRABLE INITIALLY DEFERRED,
  wanted_by TEXT,
  budget_minor INTEGER,
  budget_currency TEXT,
  state TEXT NOT NULL CHECK (state = 'open' OR state = 'met' OR state = 'unmet'),
  why_not TEXT,
  why TEXT,
  note TEXT,
  ext_id TEXT,
  extra TEXT,
  created_at INTEGER NOT NULL,
  created_by INTEGER NOT NULL REFERENCES user (id),
  removed_at INTEGER,
  op INTEGER NOT NULL,
  -- an amount without its currency means nothing
  CHECK ((budget_minor IS NULL) = (budget_currency IS NULL))
) STRICT;
-- needs of a lead or customer
CREATE INDEX need_by_lead ON need (lead) WHERE lead IS NOT NULL;
CREATE INDEX need_by_customer ON need (customer) WHERE customer IS NOT NULL;

-- One gate passed by one lead: who, when, why, and what was missing.
CREATE TABLE passage (
  id INTEGER PRIMARY KEY,
  lead INTEGER NOT NULL REFERENCES lead (id) DEFERRABLE INITIALLY DEFERRED,
  from_stage TEXT,                   -- none where the lead entered the file in this stage
  to_stage TEXT NOT NULL,
  at INTEGER NOT NULL,
  by_user INTEGER REFERENCES user (id),
  reason TEXT,
  missing TEXT,                      -- evidence that the gate asks for and the lead did not show
  extra TEXT,
  created_at INTEGER NOT NULL,
  created_by INTEGER NOT NULL REFERENCES user (id),
  removed_at INTEGER,
  op INTEGER NOT NULL
) STRICT;
-- the way of one lead
CREATE INDEX passage_by_lead ON passage (lead, at);

-- One stretch of time in one pair of hands or in one pool. The open one has no `to_at`.
CREATE TABLE tenure (
  id INTEGER PRIMARY KEY,
  lead INTEGER REFERENCES lead (id) DEFERRABLE INITIALLY DEFERRED,
  customer INTEGER REFERENCES customer (id) DEFERRABLE INITIALLY DEFERRED,
  owner INTEGER REFERENCES user (id),
  pool INTEGER REFERENCES pool (id),
  from_at INTEGER NOT NULL,
  to_at INTEGER,
  how TEXT NOT NULL CHECK (how = 'created' OR how = 'imported' OR how = 'assigned' OR how = 'claimed'
                           OR how = 'transferred' OR how = 'handed-over' OR how = 'recycled' OR how = 'released'
                           OR how = 'registered'),
  by_user INTEGER REFERENCES user (id),
  reason TEXT,
  extra TEXT,
  created_at INTEGER NOT NULL,
  created_by INTEGER NOT NULL REFERENCES user (id),
  removed_at INTEGER,
  op INTEGER NOT NULL,
  -- a tenure is of one lead or of one customer
  CHECK ((lead IS NULL) <> (customer IS NULL))
) STRICT;
-- the hands a record went through; its open tenure
CREATE INDEX tenure_by_lead ON tenure (lead, from_at) WHERE lead IS NOT NULL;
CREATE INDEX tenure_by_customer ON tenure (customer, from_at) WHERE customer IS NOT NULL;

-- Claims from pools, appended and never taken back: undoing a claim returns no quota.
CREATE TABLE claim (
  id INTEGER PRIMARY KEY,
  pool INTEGER NOT NULL REFERENCES pool (id),
  claimer INTEGER NOT NULL REFERENCES user (id),
  customer INTEGER NOT NULL,         -- no reference: the log outlives what it tells of
  at INTEGER NOT NULL
) STRICT;
-- claims of one person since midnight
CREATE INDEX claim_by_claimer ON claim (claimer, at);

-- The keys under which records are found: derived from the rows, never edited. A key is one byte for its kind
-- (1 phone digits of E.164, last first; 2 digits of other numbers, last first; 3 e-mail; 4 core of a name; 5 pinyin
-- initials; 6 pinyin; 7 id given by another system), its text, a zero byte, one byte for the noun's ordinal and
-- eight for the record's number, highest first: what is looked for is always a prefix.
CREATE TABLE lookup (
  key BLOB PRIMARY KEY
) STRICT, WITHOUT ROWID;

-- Words of records: Latin words in lower case without accents, Han text as pairs of characters, parted by spaces
-- before they come here. Holds no text of its own; every
-- hit is verified on the row. The number of a document is 64 × record + ordinal of the noun.
CREATE VIRTUAL TABLE search USING fts5 (words, content='', tokenize='ascii', detail=none);
INSERT INTO search (search, rank) VALUES ('secure-delete', 1);

-- Fingerprints of imported rows: the same row again changes nothing.
CREATE TABLE import_row (
  noun INTEGER NOT NULL,             -- the noun's ordinal
  fingerprint BLOB NOT NULL,         -- first 16 bytes of SHA-256 over the mapped row
  record INTEGER NOT NULL,           -- the record it became
  op INTEGER NOT NULL,               -- the import
  PRIMARY KEY (noun, fingerprint)
) STRICT, WITHOUT ROWID;

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

-- Working hours, holidays and make-up days. `hours` is the notation `mon-fri 09:00-12:00 13:00-18:00`; without it
-- a calendar has the usual ones. The days are JSON arrays of `2026-10-01 国庆节`, in order, each day in one of them.
CREATE TABLE calendar (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL,
  code TEXT NOT NULL UNIQUE,
  name TEXT,
  hours TEXT,
  holidays TEXT,                     -- days off, whatever the week says
  make_up TEXT,                      -- days worked, whatever the week says
  note TEXT,
  extra TEXT,
  created_at INTEGER NOT NULL,
  created_by INTEGER NOT NULL REFERENCES user (id) DEFERRABLE INITIALLY DEFERRED,
  removed_at INTEGER,
  op INTEGER NOT NULL
) STRICT;

-- The working time of a team, and of those below it that have none of their own.
ALTER TABLE team ADD COLUMN calendar INTEGER REFERENCES calendar (id) DEFERRABLE INITIALLY DEFERRED;

-- Days on which people are away; without a last day until further notice.
CREATE TABLE leave (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL,
  user INTEGER NOT NULL REFERENCES user (id) DEFERRABLE INITIALLY DEFERRED,
  from_on TEXT NOT NULL,
  to_on TEXT CHECK (to_on >= from_on),
  kind TEXT,
  note TEXT,
  extra TEXT,
  created_at INTEGER NOT NULL,
  created_by INTEGER NOT NULL REFERENCES user (id) DEFERRABLE INITIALLY DEFERRED,
  removed_at INTEGER,
  op INTEGER NOT NULL
) STRICT;
-- the working time of a person
CREATE INDEX leave_by_user ON leave (user, from_on);

-- A person used to have one leave at a time. The uid is a version 7 of the person's own first moment.
INSERT INTO leave (id, uid, user, from_on, to_on, created_at, created_by, op)
SELECT row_number() OVER (ORDER BY id),
       substr(time, 1, 8) || '-' || substr(time, 9, 4) || '-7' || substr(noise, 1, 3) || '-8' || substr(noise, 4, 3)
         || '-' || substr(noise, 7, 12),
       id, away_from, away_to, created_at, created_by, op
FROM (SELECT *, printf('%012x', created_at / 1000) AS time, lower(hex(randomblob(9))) AS noise FROM user
      WHERE away_from IS NOT NULL AND (away_to IS NULL OR away_to >= away_from));
INSERT INTO counter (noun, next) SELECT 'leave', max(id) + 1 FROM leave HAVING max(id) IS NOT NULL;
ALTER TABLE user DROP COLUMN away_from;
ALTER TABLE user DROP COLUMN away_to;

-- Why an operation was done, where its command keeps that (an erasure). Part of the header and so of the chain: it
-- stays when everything else about a person goes, and should name nobody.
ALTER TABLE operation ADD COLUMN reason TEXT;

-- Fingerprints of imported rows: the same row again changes nothing. A row that came with several imports has a
-- fingerprint of each; those of imports taken back do not count, so undo and redo need not touch them.
ALTER TABLE import_row RENAME TO import_row_before;
-- As it says above; `op` is part of the key now.
CREATE TABLE import_row (
  noun INTEGER NOT NULL,             -- the noun's ordinal
  fingerprint BLOB NOT NULL,         -- first 16 bytes of SHA-256 over the mapped row
  op INTEGER NOT NULL,               -- the import
  record INTEGER NOT NULL,           -- the record it became
  PRIMARY KEY (noun, fingerprint, op)
) STRICT, WITHOUT ROWID;
INSERT INTO import_row (noun, fingerprint, op, record) SELECT noun, fingerprint, op, record FROM import_row_before;
DROP TABLE import_row_before;

-- Products: what is sold, at which list price, and what comes after it or with it.
CREATE TABLE product (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL,
  sku TEXT NOT NULL UNIQUE,
  name TEXT,
  line INTEGER REFERENCES line (id) DEFERRABLE INITIALLY DEFERRED,
  series TEXT,
  price_minor INTEGER,               -- list price in minor units (cents)
  price_currency TEXT,
  cost_minor INTEGER,
  cost_currency TEXT,
  successor INTEGER REFERENCES product (id) DEFERRABLE INITIALLY DEFERRED,
  companions TEXT,                   -- codes of what is sold along with it: a JSON array of texts
  trade_in INTEGER,
  active INTEGER,
  note TEXT,
  extra TEXT,
  created_at INTEGER NOT NULL,
  created_by INTEGER NOT NULL REFERENCES user (id) DEFERRABLE INITIALLY DEFERRED,
  removed_at INTEGER,
  op INTEGER NOT NULL,
  -- an amount without its currency means nothing
  CHECK ((price_minor IS NULL) = (price_currency IS NULL)),
  CHECK ((cost_minor IS NULL) = (cost_currency IS NULL))
) STRICT;

-- Competitors: who else is asked for an offer.
CREATE TABLE competitor (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL,
  code TEXT NOT NULL UNIQUE,
  name TEXT,
  website TEXT,
  strengths TEXT,
  weaknesses TEXT,
  note TEXT,
  extra TEXT,
  created_at INTEGER NOT NULL,
  created_by INTEGER NOT NULL REFERENCES user (id) DEFERRABLE INITIALLY DEFERRED,
  removed_at INTEGER,
  op INTEGER NOT NULL
) STRICT;

-- Stages of pipelines. `kind` is what a deal in it is; the others are what a deal gets on entering it.
CREATE TABLE stage (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL,
  code TEXT NOT NULL UNIQUE,
  name TEXT,
  name_zh TEXT,
  pipeline TEXT NOT NULL,
  position INTEGER NOT NULL,         -- the order within the pipeline
  kind TEXT NOT NULL CHECK (kind = 'open' OR kind = 'won' OR kind = 'lost' OR kind = 'void'),
  probability INTEGER NOT NULL CHECK (probability BETWEEN 0 AND 100),   -- percent
  category TEXT CHECK (category = 'pipeline' OR category = 'best-case' OR category = 'commit' OR category = 'closed'
                       OR category = 'omitted'),
  evidence TEXT,                     -- what must be shown to leave it
  aliases TEXT,                      -- other words for it in files: a JSON array of texts
  note TEXT,
  extra TEXT,
  created_at INTEGER NOT NULL,
  created_by INTEGER NOT NULL REFERENCES user (id) DEFERRABLE INITIALLY DEFERRED,
  removed_at INTEGER,
  op INTEGER NOT NULL
) STRICT;

-- Deals. `state` is the kind of the stage, kept beside it so that open deals have an index of their own.
CREATE TABLE deal (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL,
  name TEXT,
  customer INTEGER REFERENCES customer (id) DEFERRABLE INITIALLY DEFERRED,
  contact INTEGER REFERENCES contact (id) DEFERRABLE INITIALLY DEFERRED,
  lead INTEGER REFERENCES lead (id) DEFERRABLE INITIALLY DEFERRED,
  line INTEGER REFERENCES line (id) DEFERRABLE INITIALLY DEFERRED,
  product INTEGER REFERENCES product (id) DEFERRABLE INITIALLY DEFERRED,
  quantity INTEGER,
  stage INTEGER NOT NULL REFERENCES stage (id) DEFERRABLE INITIALLY DEFERRED,
  state TEXT NOT NULL CHECK (state = 'open' OR state = 'won' OR state = 'lost' OR state = 'void'),
  amount_minor INTEGER,              -- minor units (cents)
  amount_currency TEXT,
  probability INTEGER CHECK (probability BETWEEN 0 AND 100),            -- percent
  category TEXT,
  by_hand TEXT,                      -- which of probability and category were set by hand: a JSON array of texts
  expected_close TEXT,
  pushes INTEGER,                    -- how often the expected close was moved to a later day
  owner INTEGER REFERENCES user (id) DEFERRABLE INITIALLY DEFERRED,
  shares TEXT,                       -- whose sale it is, LOGIN:PERCENT: a JSON array of texts
  competitor INTEGER REFERENCES competitor (id) DEFERRABLE INITIALLY DEFERRED,
  next_step TEXT,
  source INTEGER REFERENCES source (id) DEFERRABLE INITIALLY DEFERRED,
  campaign TEXT,
  on_hold INTEGER,
  hold_reason TEXT,
  lost_reason TEXT,
  lost_note TEXT,
  opened_at INTEGER,
  stage_at INTEGER,
  closed_at INTEGER,
  last_followup_at INTEGER,
  tags TEXT,
  note TEXT,
  ext_id TEXT,
  extra TEXT,
  created_at INTEGER NOT NULL,
  created_by INTEGER NOT NULL REFERENCES user (id) DEFERRABLE INITIALLY DEFERRED,
  removed_at INTEGER,
  op INTEGER NOT NULL,
  CHECK ((amount_minor IS NULL) = (amount_currency IS NULL))
) STRICT;
-- what one person holds, the open ones by their day
CREATE INDEX deal_by_owner ON deal (owner, state, expected_close);
-- deals of a customer, of a lead, of a contact
CREATE INDEX deal_by_customer ON deal (customer) WHERE customer IS NOT NULL;
CREATE INDEX deal_by_lead ON deal (lead) WHERE lead IS NOT NULL;
CREATE INDEX deal_by_contact ON deal (contact) WHERE contact IS NOT NULL;
-- what was closed in a period
CREATE INDEX deal_by_closed ON deal (state, closed_at);
-- deals in a stage
CREATE INDEX deal_by_stage ON deal (stage);

-- Orders: what customers bought, the facts under every figure of retention.
CREATE TABLE "order" (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL,
  title TEXT,
  customer INTEGER NOT NULL REFERENCES customer (id) DEFERRABLE INITIALLY DEFERRED,
  deal INTEGER REFERENCES deal (id) DEFERRABLE INITIALLY DEFERRED,
  line INTEGER REFERENCES line (id) DEFERRABLE INITIALLY DEFERRED,
  product INTEGER REFERENCES product (id) DEFERRABLE INITIALLY DEFERRED,
  quantity INTEGER,
  amount_minor INTEGER,
  amount_currency TEXT,
  cost_minor INTEGER,
  cost_currency TEXT,
  at INTEGER NOT NULL,
  owner INTEGER REFERENCES user (id) DEFERRABLE INITIALLY DEFERRED,
  note TEXT,
  ext_id TEXT,
  extra TEXT,
  created_at INTEGER NOT NULL,
  created_by INTEGER NOT NULL REFERENCES user (id) DEFERRABLE INITIALLY DEFERRED,
  removed_at INTEGER,
  op INTEGER NOT NULL,
  CHECK ((amount_minor IS NULL) = (amount_currency IS NULL)),
  CHECK ((cost_minor IS NULL) = (cost_currency IS NULL))
) STRICT;
-- orders of a customer in their order, of a deal
CREATE INDEX order_by_customer ON "order" (customer, at);
CREATE INDEX order_by_deal ON "order" (deal) WHERE deal IS NOT NULL;

-- Contracts: what was agreed for how long.
CREATE TABLE contract (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL,
  name TEXT NOT NULL,
  customer INTEGER NOT NULL REFERENCES customer (id) DEFERRABLE INITIALLY DEFERRED,
  deal INTEGER REFERENCES deal (id) DEFERRABLE INITIALLY DEFERRED,
  line INTEGER REFERENCES line (id) DEFERRABLE INITIALLY DEFERRED,
  value_minor INTEGER,
  value_currency TEXT,
  starts_on TEXT,
  ends_on TEXT,
  renewal TEXT CHECK (renewal = 'auto' OR renewal = 'manual' OR renewal = 'none'),
  renews INTEGER REFERENCES contract (id) DEFERRABLE INITIALLY DEFERRED,   -- the contract it follows
  sla TEXT,
  owner INTEGER REFERENCES user (id) DEFERRABLE INITIALLY DEFERRED,
  note TEXT,
  ext_id TEXT,
  extra TEXT,
  created_at INTEGER NOT NULL,
  created_by INTEGER NOT NULL REFERENCES user (id) DEFERRABLE INITIALLY DEFERRED,
  removed_at INTEGER,
  op INTEGER NOT NULL,
  CHECK ((value_minor IS NULL) = (value_currency IS NULL))
) STRICT;
-- contracts of a customer by their end, of a deal
CREATE INDEX contract_by_customer ON contract (customer, ends_on);
CREATE INDEX contract_by_deal ON contract (deal) WHERE deal IS NOT NULL;

-- Targets: what a person, a team or a line is to sell in a month.
CREATE TABLE target (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL,
  code TEXT NOT NULL UNIQUE,
  user INTEGER REFERENCES user (id) DEFERRABLE INITIALLY DEFERRED,
  team INTEGER REFERENCES team (id) DEFERRABLE INITIALLY DEFERRED,
  line INTEGER REFERENCES line (id) DEFERRABLE INITIALLY DEFERRED,
  month TEXT NOT NULL,               -- YYYY-MM
  amount_minor INTEGER,
  amount_currency TEXT,
  deals INTEGER,
  note TEXT,
  extra TEXT,
  created_at INTEGER NOT NULL,
  created_by INTEGER NOT NULL REFERENCES user (id) DEFERRABLE INITIALLY DEFERRED,
  removed_at INTEGER,
  op INTEGER NOT NULL,
  CHECK ((amount_minor IS NULL) = (amount_currency IS NULL))
) STRICT;

-- Rates of exchange, each from a day on until the next one for the same pair.
CREATE TABLE rate (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL,
  code TEXT NOT NULL UNIQUE,
  currency TEXT NOT NULL,            -- ISO 4217
  home TEXT NOT NULL,                -- ISO 4217: what one unit of `currency` is worth is given in this
  rate TEXT NOT NULL,                -- a decimal number
  since TEXT NOT NULL,               -- the first day it holds
  note TEXT,
  extra TEXT,
  created_at INTEGER NOT NULL,
  created_by INTEGER NOT NULL REFERENCES user (id) DEFERRABLE INITIALLY DEFERRED,
  removed_at INTEGER,
  op INTEGER NOT NULL
) STRICT;

-- a customer that an order or deal has named and of which nothing else is known
ALTER TABLE customer ADD COLUMN stub INTEGER;
-- the deal that a lead became
ALTER TABLE lead ADD COLUMN converted_deal INTEGER REFERENCES deal (id) DEFERRABLE INITIALLY DEFERRED;
-- the lead that a deal came from
CREATE INDEX lead_by_converted_deal ON lead (converted_deal) WHERE converted_deal IS NOT NULL;
-- the deal a task is on
ALTER TABLE task ADD COLUMN deal INTEGER REFERENCES deal (id) DEFERRABLE INITIALLY DEFERRED;
-- tasks of a deal
CREATE INDEX task_by_deal ON task (deal) WHERE deal IS NOT NULL;

-- What was said may be on a deal too, stages are passed by deals too, and deals are held like leads and customers. The
-- checks of these tables stand in the way, so they are made anew.
ALTER TABLE followup RENAME TO followup_before;
-- What was said or done, on a lead, a customer, a contact or a deal, or on a contact or a deal and its customer.
CREATE TABLE followup (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL,
  at INTEGER NOT NULL,
  kind TEXT NOT NULL CHECK (kind = 'call' OR kind = 'visit' OR kind = 'wechat' OR kind = 'email' OR kind = 'meeting'
                            OR kind = 'sms' OR kind = 'demo' OR kind = 'gift' OR kind = 'other'),
  direction TEXT CHECK (direction = 'in' OR direction = 'out'),
  lead INTEGER REFERENCES lead (id) DEFERRABLE INITIALLY DEFERRED,
  customer INTEGER REFERENCES customer (id) DEFERRABLE INITIALLY DEFERRED,
  contact INTEGER REFERENCES contact (id) DEFERRABLE INITIALLY DEFERRED,
  deal INTEGER REFERENCES deal (id) DEFERRABLE INITIALLY DEFERRED,
  note TEXT NOT NULL,
  outcome TEXT,
  minutes INTEGER,
  author INTEGER NOT NULL REFERENCES user (id),
  ext_id TEXT,
  extra TEXT,
  created_at INTEGER NOT NULL,
  created_by INTEGER NOT NULL REFERENCES user (id),
  removed_at INTEGER,
  op INTEGER NOT NULL,
  CHECK (lead IS NOT NULL OR customer IS NOT NULL OR contact IS NOT NULL OR deal IS NOT NULL)
) STRICT;
INSERT INTO followup (id, uid, at, kind, direction, lead, customer, contact, note, outcome, minutes, author, ext_id, extra,
                      created_at, created_by, removed_at, op)
SELECT id, uid, at, kind, direction, lead, customer, contact, note, outcome, minutes, author, ext_id, extra,
       created_at, created_by, removed_at, op FROM followup_before ORDER BY id;
DROP TABLE followup_before;
-- the timeline of a record
CREATE INDEX followup_by_lead ON followup (lead, at) WHERE lead IS NOT NULL;
CREATE INDEX followup_by_customer ON followup (customer, at) WHERE customer IS NOT NULL;
CREATE INDEX followup_by_contact ON followup (contact, at) WHERE contact IS NOT NULL;
CREATE INDEX followup_by_deal ON followup (deal, at) WHERE deal IS NOT NULL;
-- what one person did
CREATE INDEX followup_by_author ON followup (author, at);

ALTER TABLE passage RENAME TO passage_before;
-- One gate passed by one lead, or one stage entered by one deal: who, when, why, and what was missing.
CREATE TABLE passage (
  id INTEGER PRIMARY KEY,
  lead INTEGER REFERENCES lead (id) DEFERRABLE INITIALLY DEFERRED,
  deal INTEGER REFERENCES deal (id) DEFERRABLE INITIALLY DEFERRED,
  from_stage TEXT,                   -- none where it entered the file in this stage
  to_stage TEXT NOT NULL,
  at INTEGER NOT NULL,
  by_user INTEGER REFERENCES user (id),
  reason TEXT,
  evidence TEXT,                     -- what was shown
  missing TEXT,                      -- evidence that was asked for and not shown
  extra TEXT,
  created_at INTEGER NOT NULL,
  created_by INTEGER NOT NULL REFERENCES user (id),
  removed_at INTEGER,
  op INTEGER NOT NULL,
  -- a passage is of one lead or of one deal
  CHECK ((lead IS NULL) <> (deal IS NULL))
) STRICT;
INSERT INTO passage (id, lead, from_stage, to_stage, at, by_user, reason, missing, extra, created_at, created_by, removed_at, op)
SELECT id, lead, from_stage, to_stage, at, by_user, reason, missing, extra, created_at, created_by, removed_at, op
FROM passage_before ORDER BY id;
DROP TABLE passage_before;
-- the way of one lead, of one deal
CREATE INDEX passage_by_lead ON passage (lead, at);
CREATE INDEX passage_by_deal ON passage (deal, at) WHERE deal IS NOT NULL;

ALTER TABLE tenure RENAME TO tenure_before;
-- One stretch of time in one pair of hands or in one pool. The open one has no `to_at`.
CREATE TABLE tenure (
  id INTEGER PRIMARY KEY,
  lead INTEGER REFERENCES lead (id) DEFERRABLE INITIALLY DEFERRED,
  customer INTEGER REFERENCES customer (id) DEFERRABLE INITIALLY DEFERRED,
  deal INTEGER REFERENCES deal (id) DEFERRABLE INITIALLY DEFERRED,
  owner INTEGER REFERENCES user (id),
  pool INTEGER REFERENCES pool (id),
  from_at INTEGER NOT NULL,
  to_at INTEGER,
  how TEXT NOT NULL CHECK (how = 'created' OR how = 'imported' OR how = 'assigned' OR how = 'claimed'
                           OR how = 'transferred' OR how = 'handed-over' OR how = 'recycled' OR how = 'released'
                           OR how = 'registered'),
  by_user INTEGER REFERENCES user (id),
  reason TEXT,
  extra TEXT,
  created_at INTEGER NOT NULL,
  created_by INTEGER NOT NULL REFERENCES user (id),
  removed_at INTEGER,
  op INTEGER NOT NULL,
  -- a tenure is of one lead, of one customer or of one deal
  CHECK ((lead IS NOT NULL) + (customer IS NOT NULL) + (deal IS NOT NULL) = 1)
) STRICT;
INSERT INTO tenure (id, lead, customer, owner, pool, from_at, to_at, how, by_user, reason, extra, created_at, created_by,
                    removed_at, op)
SELECT id, lead, customer, owner, pool, from_at, to_at, how, by_user, reason, extra, created_at, created_by, removed_at, op
FROM tenure_before ORDER BY id;
DROP TABLE tenure_before;
-- the hands a record went through; its open tenure
CREATE INDEX tenure_by_lead ON tenure (lead, from_at) WHERE lead IS NOT NULL;
CREATE INDEX tenure_by_customer ON tenure (customer, from_at) WHERE customer IS NOT NULL;
CREATE INDEX tenure_by_deal ON tenure (deal, from_at) WHERE deal IS NOT NULL;


-- An import gathers up to 16 MiB of words in memory before it writes them, and merges them with what is there only when
-- eight runs have come together: a run that is merged away while an import lands gives back pages of the log that must
-- then be checksummed anew, all of them. Single writes are merged as before, every eighth instead of every fourth.
INSERT INTO search (search, rank) VALUES ('hashsize', 16777216);
INSERT INTO search (search, rank) VALUES ('automerge', 8);


-- Codes are told apart whatever their case, so they are looked up so: by an import once a row.
CREATE INDEX user_by_code ON user (login COLLATE NOCASE);
CREATE INDEX source_by_code ON source (code COLLATE NOCASE);
CREATE INDEX pool_by_code ON pool (code COLLATE NOCASE);
CREATE INDEX tag_by_code ON tag (code COLLATE NOCASE);
CREATE INDEX team_by_code ON team (code COLLATE NOCASE);
CREATE INDEX line_by_code ON line (code COLLATE NOCASE);
CREATE INDEX view_by_code ON view (code COLLATE NOCASE);
CREATE INDEX template_by_code ON template (code COLLATE NOCASE);
CREATE INDEX field_by_code ON field (code COLLATE NOCASE);
CREATE INDEX calendar_by_code ON calendar (code COLLATE NOCASE);
CREATE INDEX product_by_code ON product (sku COLLATE NOCASE);
CREATE INDEX competitor_by_code ON competitor (code COLLATE NOCASE);
CREATE INDEX stage_by_code ON stage (code COLLATE NOCASE);
CREATE INDEX target_by_code ON target (code COLLATE NOCASE);
CREATE INDEX rate_by_code ON rate (code COLLATE NOCASE);

-- What is taken back by the thousand must not be looked for in whole tables, once for every row: products and contracts,
-- where others name them.
CREATE INDEX product_by_successor ON product (successor) WHERE successor IS NOT NULL;
CREATE INDEX deal_by_product ON deal (product) WHERE product IS NOT NULL;
CREATE INDEX order_by_product ON "order" (product) WHERE product IS NOT NULL;
CREATE INDEX contract_by_renews ON contract (renews) WHERE renews IS NOT NULL;


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

-- Rows of imports that may be records that are there already. The row itself is a removed record until somebody decides;
-- decided ones are removed.
CREATE TABLE held (
  id INTEGER PRIMARY KEY,
  -- the row
  lead INTEGER REFERENCES lead (id) DEFERRABLE INITIALLY DEFERRED,
  customer INTEGER REFERENCES customer (id) DEFERRABLE INITIALLY DEFERRED,
  contact INTEGER REFERENCES contact (id) DEFERRABLE INITIALLY DEFERRED,
  -- the record it may be
  like_lead INTEGER REFERENCES lead (id) DEFERRABLE INITIALLY DEFERRED,
  like_customer INTEGER REFERENCES customer (id) DEFERRABLE INITIALLY DEFERRED,
  like_contact INTEGER REFERENCES contact (id) DEFERRABLE INITIALLY DEFERRED,
  file TEXT,
  line INTEGER NOT NULL,             -- counted from 1
  extra TEXT,
  created_at INTEGER NOT NULL,
  created_by INTEGER NOT NULL REFERENCES user (id) DEFERRABLE INITIALLY DEFERRED,
  removed_at INTEGER,
  op INTEGER NOT NULL,
  CHECK ((lead IS NOT NULL) + (customer IS NOT NULL) + (contact IS NOT NULL) = 1),
  CHECK ((like_lead IS NOT NULL) + (like_customer IS NOT NULL) + (like_contact IS NOT NULL) = 1)
) STRICT;
-- what is still to be decided
CREATE INDEX held_open ON held (id) WHERE removed_at IS NULL;
-- what is on a record
CREATE INDEX held_by_lead ON held (lead) WHERE lead IS NOT NULL;
CREATE INDEX held_by_customer ON held (customer) WHERE customer IS NOT NULL;
CREATE INDEX held_by_contact ON held (contact) WHERE contact IS NOT NULL;
CREATE INDEX held_by_like_lead ON held (like_lead) WHERE like_lead IS NOT NULL;
CREATE INDEX held_by_like_customer ON held (like_customer) WHERE like_customer IS NOT NULL;
CREATE INDEX held_by_like_contact ON held (like_contact) WHERE like_contact IS NOT NULL;

-- Companies are found by their codes. A key is its kind (8), the code, a zero, the number of the noun (customer: 5), and
-- that of the record in eight bytes, as `store/lookup.rs` writes it.
INSERT OR IGNORE INTO lookup (key)
SELECT unhex('08' || hex(upper(trim(credit_code))) || '00' || '05' || printf('%016X', id))
FROM customer WHERE trim(credit_code) <> '';
