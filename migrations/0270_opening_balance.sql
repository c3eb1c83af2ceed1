-- What a customer had with the shop before this program, as the old list says it: turnover with the day of the last
-- purchase, full stamps, vouchers with what is left of them. Points stand in the points book as opening lots.
CREATE TABLE opening_balance (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  customer_id INTEGER NOT NULL REFERENCES customer (id),
  kind TEXT NOT NULL CHECK (kind IN ('turnover', 'stamps', 'voucher')),
  -- Turnover and vouchers: money; stamps: none.
  cents INTEGER NOT NULL DEFAULT 0 CHECK (cents >= 0),
  -- Stamps alone: how many.
  stamps INTEGER NOT NULL DEFAULT 0 CHECK (stamps >= 0),
  -- Vouchers alone: as printed; may be empty.
  code TEXT NOT NULL DEFAULT '',
  -- Turnover alone: the day of the last purchase, where the list knows it.
  on_date TEXT,
  -- Where it comes from: the name of the file.
  source TEXT NOT NULL,
  at TEXT NOT NULL,
  actor TEXT NOT NULL
) STRICT;
CREATE INDEX opening_balance_by_customer ON opening_balance (customer_id, kind);
CREATE INDEX opening_balance_by_code ON opening_balance (code) WHERE code <> '';

-- The totals of a card count the turnover of the time before, and its last purchase; the number of purchases is not
-- known of that time.
CREATE TRIGGER opening_stats_insert AFTER INSERT ON opening_balance WHEN NEW.kind = 'turnover' BEGIN
  UPDATE customer_stats SET
    cents = cents + NEW.cents,
    first_on = iif(NEW.on_date IS NULL, first_on, min(ifnull(first_on, NEW.on_date), NEW.on_date)),
    last_on = iif(NEW.on_date IS NULL, last_on, max(ifnull(last_on, NEW.on_date), NEW.on_date))
  WHERE customer_id = NEW.customer_id;
END;
-- When somebody bought first and last, also before this program: an index knows both ends of each kind, so that it
-- costs the same however many rows there are.
CREATE VIEW bought_between AS SELECT
  customer.id AS customer_id,
  (SELECT min(on_date) FROM (
    SELECT min(on_date) AS on_date FROM purchase
    WHERE purchase.customer_id = customer.id AND cancelled_at IS NULL
    UNION ALL SELECT min(on_date) FROM purchase WHERE household_id = customer.id AND cancelled_at IS NULL
    UNION ALL SELECT min(on_date) FROM opening_balance
    WHERE opening_balance.customer_id = customer.id AND kind = 'turnover')) AS first_on,
  (SELECT max(on_date) FROM (
    SELECT max(on_date) AS on_date FROM purchase
    WHERE purchase.customer_id = customer.id AND cancelled_at IS NULL
    UNION ALL SELECT max(on_date) FROM purchase WHERE household_id = customer.id AND cancelled_at IS NULL
    UNION ALL SELECT max(on_date) FROM opening_balance
    WHERE opening_balance.customer_id = customer.id AND kind = 'turnover')) AS last_on
FROM customer;

CREATE TRIGGER opening_stats_delete AFTER DELETE ON opening_balance WHEN OLD.kind = 'turnover' BEGIN
  UPDATE customer_stats SET
    cents = cents - OLD.cents,
    (first_on, last_on) = (SELECT first_on, last_on FROM bought_between
      WHERE bought_between.customer_id = customer_stats.customer_id)
  WHERE customer_id = OLD.customer_id;
END;
CREATE TRIGGER opening_stats_update AFTER UPDATE ON opening_balance
WHEN OLD.kind = 'turnover' OR NEW.kind = 'turnover' BEGIN
  UPDATE customer_stats SET cents = cents - OLD.cents
  WHERE OLD.kind = 'turnover' AND customer_id = OLD.customer_id;
  UPDATE customer_stats SET cents = cents + NEW.cents
  WHERE NEW.kind = 'turnover' AND customer_id = NEW.customer_id;
  UPDATE customer_stats SET
    (first_on, last_on) = (SELECT first_on, last_on FROM bought_between
      WHERE bought_between.customer_id = customer_stats.customer_id)
  WHERE customer_id IN (OLD.customer_id, NEW.customer_id);
END;

DROP TRIGGER purchase_stats_update;
DROP TRIGGER purchase_stats_delete;
CREATE TRIGGER purchase_stats_update
AFTER UPDATE OF customer_id, cents, on_date, cancelled_at, household_id ON purchase BEGIN
  UPDATE customer_stats SET purchases = purchases - 1, cents = cents - OLD.cents
  WHERE OLD.cancelled_at IS NULL AND customer_id IN (OLD.customer_id, OLD.household_id);
  UPDATE customer_stats SET purchases = purchases + 1, cents = cents + NEW.cents
  WHERE NEW.cancelled_at IS NULL AND customer_id IN (NEW.customer_id, NEW.household_id);
  UPDATE customer_stats SET
    (first_on, last_on) = (SELECT first_on, last_on FROM bought_between
      WHERE bought_between.customer_id = customer_stats.customer_id)
  WHERE customer_id IN (OLD.customer_id, NEW.customer_id, OLD.household_id, NEW.household_id);
END;
CREATE TRIGGER purchase_stats_delete AFTER DELETE ON purchase WHEN OLD.cancelled_at IS NULL BEGIN
  UPDATE customer_stats SET
    purchases = purchases - 1,
    cents = cents - OLD.cents,
    (first_on, last_on) = (SELECT first_on, last_on FROM bought_between
      WHERE bought_between.customer_id = customer_stats.customer_id)
  WHERE customer_id IN (OLD.customer_id, OLD.household_id);
END;

-- Which columns went where the last time a file with such a header was brought in; names of columns only.
CREATE TABLE import_mapping (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  signature TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  columns TEXT NOT NULL,
  used_on TEXT NOT NULL
) STRICT;
