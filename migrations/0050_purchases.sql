CREATE TABLE purchase (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  customer_id INTEGER NOT NULL REFERENCES customer (id),
  cents INTEGER NOT NULL CHECK (cents > 0),
  on_date TEXT NOT NULL,
  at TEXT NOT NULL,
  text TEXT NOT NULL DEFAULT '',
  actor TEXT NOT NULL,
  cancelled_at TEXT
) STRICT;
CREATE INDEX purchase_by_customer ON purchase (customer_id, at, id);
CREATE INDEX purchase_live_by_customer ON purchase (customer_id, on_date) WHERE cancelled_at IS NULL;
CREATE INDEX purchase_live_by_day ON purchase (on_date, cents) WHERE cancelled_at IS NULL;

-- The points account belongs to a card: a person's own, or a household's for all its members.
CREATE TABLE account (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  holder_id INTEGER NOT NULL UNIQUE REFERENCES customer (id)
) STRICT;

-- The points book, in lots: an entry that brings points opens a lot (lot_id = its own id), every other line
-- belongs to the lot that it takes from or gives back to. Nothing is ever changed or deleted.
CREATE TABLE points_entry (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  account_id INTEGER NOT NULL REFERENCES account (id),
  lot_id INTEGER NOT NULL REFERENCES points_entry (id),
  kind TEXT NOT NULL CHECK (kind IN ('earn', 'redeem', 'reverse', 'opening')),
  points INTEGER NOT NULL CHECK (points <> 0),
  on_date TEXT NOT NULL,
  at TEXT NOT NULL,
  text TEXT NOT NULL DEFAULT '',
  actor TEXT NOT NULL,
  purchase_id INTEGER REFERENCES purchase (id),
  reverses_id INTEGER UNIQUE REFERENCES points_entry (id),
  -- One redemption may draw on several lots: the id of its first line.
  redemption_id INTEGER REFERENCES points_entry (id),
  CHECK ((kind IN ('earn', 'opening')) <= (lot_id = id)),
  CHECK ((kind = 'reverse') = (reverses_id IS NOT NULL))
) STRICT;
CREATE INDEX points_entry_by_account ON points_entry (account_id, at, id);
CREATE INDEX points_entry_by_lot ON points_entry (lot_id, points);
CREATE INDEX points_entry_by_purchase ON points_entry (purchase_id) WHERE purchase_id IS NOT NULL;
CREATE INDEX points_entry_by_redemption ON points_entry (redemption_id) WHERE redemption_id IS NOT NULL;

CREATE TRIGGER points_entry_keep_update BEFORE UPDATE ON points_entry
WHEN (SELECT erasing FROM current_operation) = 0 BEGIN
  SELECT RAISE (ABORT, 'points_entry is append-only');
END;
CREATE TRIGGER points_entry_keep_delete BEFORE DELETE ON points_entry
WHEN (SELECT erasing FROM current_operation) = 0 BEGIN
  SELECT RAISE (ABORT, 'points_entry is append-only');
END;

-- Kept totals of each card, so that lists and the card need no sums.
CREATE TABLE customer_stats (
  customer_id INTEGER PRIMARY KEY REFERENCES customer (id),
  purchases INTEGER NOT NULL DEFAULT 0,
  cents INTEGER NOT NULL DEFAULT 0,
  first_on TEXT,
  last_on TEXT,
  points INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX customer_stats_by_last ON customer_stats (last_on, customer_id);
CREATE INDEX customer_stats_by_points ON customer_stats (points, customer_id);

CREATE TRIGGER customer_stats_begin AFTER INSERT ON customer BEGIN
  INSERT INTO customer_stats (customer_id) VALUES (NEW.id);
END;
CREATE TRIGGER customer_stats_end BEFORE DELETE ON customer BEGIN
  DELETE FROM customer_stats WHERE customer_id = OLD.id;
END;
CREATE TRIGGER purchase_stats_insert AFTER INSERT ON purchase WHEN NEW.cancelled_at IS NULL BEGIN
  UPDATE customer_stats SET
    purchases = purchases + 1,
    cents = cents + NEW.cents,
    first_on = min(ifnull(first_on, NEW.on_date), NEW.on_date),
    last_on = max(ifnull(last_on, NEW.on_date), NEW.on_date)
  WHERE customer_id = NEW.customer_id;
END;
CREATE TRIGGER purchase_stats_update AFTER UPDATE OF cents, on_date, cancelled_at ON purchase BEGIN
  UPDATE customer_stats SET
    purchases = purchases + (NEW.cancelled_at IS NULL) - (OLD.cancelled_at IS NULL),
    cents = cents + iif(NEW.cancelled_at IS NULL, NEW.cents, 0) - iif(OLD.cancelled_at IS NULL, OLD.cents, 0),
    first_on = (SELECT min(on_date) FROM purchase WHERE customer_id = NEW.customer_id AND cancelled_at IS NULL),
    last_on = (SELECT max(on_date) FROM purchase WHERE customer_id = NEW.customer_id AND cancelled_at IS NULL)
  WHERE customer_id = NEW.customer_id;
END;
CREATE TRIGGER purchase_stats_delete AFTER DELETE ON purchase WHEN OLD.cancelled_at IS NULL BEGIN
  UPDATE customer_stats SET
    purchases = purchases - 1,
    cents = cents - OLD.cents,
    first_on = (SELECT min(on_date) FROM purchase WHERE customer_id = OLD.customer_id AND cancelled_at IS NULL),
    last_on = (SELECT max(on_date) FROM purchase WHERE customer_id = OLD.customer_id AND cancelled_at IS NULL)
  WHERE customer_id = OLD.customer_id;
END;
CREATE TRIGGER points_entry_stats_insert AFTER INSERT ON points_entry BEGIN
  UPDATE customer_stats SET points = points + NEW.points
  WHERE customer_id = (SELECT holder_id FROM account WHERE id = NEW.account_id);
END;

