-- Pairs of cards that are suspected to be one customer: found by comparing, rebuilt at will. `reasons` are what speaks
-- for and against it, as codes; `scan` is the round of comparing that found it last, 0 where it came another way.
CREATE TABLE suspect_pair (
  id INTEGER PRIMARY KEY,
  low_id INTEGER NOT NULL REFERENCES customer (id) ON DELETE CASCADE,
  high_id INTEGER NOT NULL REFERENCES customer (id) ON DELETE CASCADE,
  points REAL NOT NULL,
  reasons TEXT NOT NULL CHECK (json_valid(reasons)),
  scan INTEGER NOT NULL DEFAULT 0,
  UNIQUE (low_id, high_id),
  CHECK (low_id < high_id)
) STRICT;
CREATE INDEX suspect_pair_by_high ON suspect_pair (high_id);
CREATE INDEX suspect_pair_by_points ON suspect_pair (points DESC, id);
CREATE INDEX suspect_pair_by_scan ON suspect_pair (scan);

-- Pairs of which somebody has said that they are two customers.
CREATE TABLE different_pair (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  low_id INTEGER NOT NULL REFERENCES customer (id),
  high_id INTEGER NOT NULL REFERENCES customer (id),
  at TEXT NOT NULL,
  actor TEXT NOT NULL,
  UNIQUE (low_id, high_id),
  CHECK (low_id < high_id)
) STRICT;
CREATE INDEX different_pair_by_high ON different_pair (high_id);
CREATE TRIGGER different_pair_end BEFORE DELETE ON customer BEGIN
  DELETE FROM different_pair WHERE low_id = OLD.id OR high_id = OLD.id;
END;

-- Where two cards become one, contacts change hands, and the kept totals go with them (those of purchases: 0270).
DROP TRIGGER contact_entry_stats_update;
CREATE TRIGGER contact_entry_stats_update AFTER UPDATE OF channel, at, customer_id ON contact_entry BEGIN
  UPDATE customer_contact_stats SET
    entries = entries - 1,
    last_at = ifnull((SELECT max(at) FROM contact_entry
      WHERE customer_id = OLD.customer_id AND channel = OLD.channel), last_at)
  WHERE customer_id = OLD.customer_id AND channel = OLD.channel;
  DELETE FROM customer_contact_stats
  WHERE customer_id = OLD.customer_id AND channel = OLD.channel AND entries = 0;
  INSERT INTO customer_contact_stats (customer_id, channel, entries, last_at)
  VALUES (NEW.customer_id, NEW.channel, 1, NEW.at)
  ON CONFLICT (customer_id, channel)
  DO UPDATE SET entries = entries + 1, last_at = max(last_at, excluded.last_at);
END;

-- What somebody said goes over to the card that stays, with nothing of it changed, where two cards become one; and
-- back, where that is taken back.
DROP TRIGGER consent_keep_update;
CREATE TRIGGER consent_keep_update BEFORE UPDATE OF
  id, channel, purpose, newsletter_id, status, basis, on_date, source, source_words, wording_id,
  evidence, at, actor ON consent
WHEN (SELECT erasing FROM current_operation) = 0 BEGIN
  SELECT RAISE (ABORT, 'consent is append-only');
END;
CREATE TRIGGER consent_keep_customer BEFORE UPDATE OF customer_id ON consent
WHEN (SELECT erasing FROM current_operation) = 0
  AND NOT EXISTS (
    SELECT 1 FROM operation LEFT JOIN operation AS undone ON undone.id = operation.undoes
    WHERE operation.id = (SELECT operation_id FROM current_operation)
      AND 'duplicates.merge' IN (operation.kind, undone.kind)) BEGIN
  SELECT RAISE (ABORT, 'consent is append-only');
END;
