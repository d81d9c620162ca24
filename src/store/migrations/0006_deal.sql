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
