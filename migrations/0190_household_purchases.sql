-- The household on whose account a member with a card of its own bought. Such a purchase stands on the member's
-- card and counts for both: for the member, and for the household that collects for all.
ALTER TABLE purchase ADD COLUMN household_id INTEGER REFERENCES customer (id) ON DELETE SET NULL;
CREATE INDEX purchase_by_household ON purchase (household_id, on_date, cancelled_at) WHERE household_id IS NOT NULL;

DROP TRIGGER purchase_stats_insert;
DROP TRIGGER purchase_stats_update;
DROP TRIGGER purchase_stats_delete;

-- Those that brought points say whose account it was.
UPDATE purchase SET household_id = (
  SELECT account.holder_id FROM points_entry JOIN account ON account.id = points_entry.account_id
  WHERE points_entry.purchase_id = purchase.id AND points_entry.kind = 'earn')
WHERE id IN (
  SELECT bought.id FROM purchase AS bought
  JOIN points_entry ON points_entry.purchase_id = bought.id AND points_entry.kind = 'earn'
  JOIN account ON account.id = points_entry.account_id
  JOIN customer AS holder ON holder.id = account.holder_id AND holder.kind = 'household'
  WHERE account.holder_id <> bought.customer_id);
UPDATE customer_stats SET
  purchases = purchases + bought,
  cents = cents + paid,
  first_on = min(ifnull(first_on, first), first),
  last_on = max(ifnull(last_on, last), last)
FROM (
  SELECT household_id, count(*) AS bought, sum(cents) AS paid, min(on_date) AS first, max(on_date) AS last
  FROM purchase WHERE household_id IS NOT NULL AND cancelled_at IS NULL GROUP BY household_id
) AS shared
WHERE shared.household_id = customer_stats.customer_id;

CREATE TRIGGER purchase_stats_insert AFTER INSERT ON purchase WHEN NEW.cancelled_at IS NULL BEGIN
  UPDATE customer_stats SET
    purchases = purchases + 1,
    cents = cents + NEW.cents,
    first_on = min(ifnull(first_on, NEW.on_date), NEW.on_date),
    last_on = max(ifnull(last_on, NEW.on_date), NEW.on_date)
  WHERE customer_id IN (NEW.customer_id, NEW.household_id);
END;
CREATE TRIGGER purchase_stats_update AFTER UPDATE OF cents, on_date, cancelled_at, household_id ON purchase BEGIN
  UPDATE customer_stats SET purchases = purchases - 1, cents = cents - OLD.cents
  WHERE OLD.cancelled_at IS NULL AND customer_id IN (OLD.customer_id, OLD.household_id);
  UPDATE customer_stats SET purchases = purchases + 1, cents = cents + NEW.cents
  WHERE NEW.cancelled_at IS NULL AND customer_id IN (NEW.customer_id, NEW.household_id);
  UPDATE customer_stats SET
    first_on = (SELECT min(on_date) FROM (
      SELECT min(on_date) AS on_date FROM purchase
      WHERE purchase.customer_id = customer_stats.customer_id AND cancelled_at IS NULL
      UNION ALL SELECT min(on_date) FROM purchase
      WHERE household_id = customer_stats.customer_id AND cancelled_at IS NULL)),
    last_on = (SELECT max(on_date) FROM (
      SELECT max(on_date) AS on_date FROM purchase
      WHERE purchase.customer_id = customer_stats.customer_id AND cancelled_at IS NULL
      UNION ALL SELECT max(on_date) FROM purchase
      WHERE household_id = customer_stats.customer_id AND cancelled_at IS NULL))
  WHERE customer_id IN (NEW.customer_id, OLD.household_id, NEW.household_id);
END;
CREATE TRIGGER purchase_stats_delete AFTER DELETE ON purchase WHEN OLD.cancelled_at IS NULL BEGIN
  UPDATE customer_stats SET
    purchases = purchases - 1,
    cents = cents - OLD.cents,
    first_on = (SELECT min(on_date) FROM (
      SELECT min(on_date) AS on_date FROM purchase
      WHERE purchase.customer_id = customer_stats.customer_id AND cancelled_at IS NULL
      UNION ALL SELECT min(on_date) FROM purchase
      WHERE household_id = customer_stats.customer_id AND cancelled_at IS NULL)),
    last_on = (SELECT max(on_date) FROM (
      SELECT max(on_date) AS on_date FROM purchase
      WHERE purchase.customer_id = customer_stats.customer_id AND cancelled_at IS NULL
      UNION ALL SELECT max(on_date) FROM purchase
      WHERE household_id = customer_stats.customer_id AND cancelled_at IS NULL))
  WHERE customer_id IN (OLD.customer_id, OLD.household_id);
END;
