-- In which ways two customers belong together. Each of the two words stands on a card before the name of the
-- other: `forward` where the relation begins, `backward` where it leads to; a symmetric kind has one word.
CREATE TABLE relation_kind (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  forward TEXT NOT NULL,
  backward TEXT NOT NULL DEFAULT '',
  symmetric INTEGER NOT NULL DEFAULT 0 CHECK (symmetric IN (0, 1)),
  role TEXT UNIQUE CHECK (role IN ('referral')),
  CHECK ((symmetric = 1) = (backward = ''))
) STRICT;
-- The program's own; what a shop adds comes behind them.
INSERT INTO relation_kind (id, forward, backward, symmetric, role) VALUES
  (101, 'empfohlen von', 'hat empfohlen', 0, 'referral'),
  (102, 'Partner', '', 1, NULL),
  (103, 'Mutter', 'Kind', 0, NULL),
  (104, 'Vater', 'Kind', 0, NULL),
  (105, 'Oma oder Opa', 'Enkelkind', 0, NULL),
  (106, 'Geschwister', '', 1, NULL),
  (107, 'befreundet mit', '', 1, NULL),
  (108, 'Nachbarn', '', 1, NULL),
  (109, 'Kollegen', '', 1, NULL),
  (110, 'arbeitet für', 'beschäftigt', 0, NULL);

-- Each relation stands here twice, once for either end, so that both cards find it by one index and log it as
-- theirs. `forward` = 1: the kind's forward word stands on the card of `customer_id`.
CREATE TABLE relation (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  customer_id INTEGER NOT NULL REFERENCES customer (id),
  other_id INTEGER NOT NULL REFERENCES customer (id),
  kind_id INTEGER NOT NULL REFERENCES relation_kind (id),
  forward INTEGER NOT NULL CHECK (forward IN (0, 1)),
  at TEXT NOT NULL,
  actor TEXT NOT NULL,
  UNIQUE (customer_id, kind_id, other_id),
  CHECK (customer_id <> other_id)
) STRICT;
CREATE INDEX relation_by_other ON relation (other_id);
CREATE INDEX relation_by_kind ON relation (kind_id, forward, customer_id, other_id);
-- A person who is taken off a card for good takes its relations along, on both sides.
CREATE TRIGGER relation_end BEFORE DELETE ON customer BEGIN
  DELETE FROM relation WHERE customer_id = OLD.id OR other_id = OLD.id;
END;
