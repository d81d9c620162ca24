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
