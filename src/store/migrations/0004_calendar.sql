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
