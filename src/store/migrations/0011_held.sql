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
