CREATE TABLE contact_entry (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  customer_id INTEGER NOT NULL REFERENCES customer (id),
  channel TEXT NOT NULL CHECK (channel IN ('visit', 'call', 'letter', 'email', 'sms', 'messenger', 'fax', 'social')),
  text TEXT NOT NULL,
  at TEXT NOT NULL,
  actor TEXT NOT NULL
) STRICT;
CREATE INDEX contact_entry_by_customer ON contact_entry (customer_id, at, id);
CREATE INDEX contact_entry_by_channel ON contact_entry (customer_id, channel, at);

-- Kept: when and how often a customer was last reached, by channel.
CREATE TABLE customer_contact_stats (
  id INTEGER PRIMARY KEY,
  customer_id INTEGER NOT NULL REFERENCES customer (id),
  channel TEXT NOT NULL,
  entries INTEGER NOT NULL,
  last_at TEXT NOT NULL,
  UNIQUE (customer_id, channel)
) STRICT;
CREATE TRIGGER contact_entry_stats_insert AFTER INSERT ON contact_entry BEGIN
  INSERT INTO customer_contact_stats (customer_id, channel, entries, last_at)
  VALUES (NEW.customer_id, NEW.channel, 1, NEW.at)
  ON CONFLICT (customer_id, channel)
  DO UPDATE SET entries = entries + 1, last_at = max(last_at, excluded.last_at);
END;
CREATE TRIGGER contact_entry_stats_delete AFTER DELETE ON contact_entry BEGIN
  DELETE FROM customer_contact_stats WHERE customer_id = OLD.customer_id AND channel = OLD.channel;
  INSERT INTO customer_contact_stats (customer_id, channel, entries, last_at)
  SELECT customer_id, channel, count(*), max(at) FROM contact_entry
  WHERE customer_id = OLD.customer_id AND channel = OLD.channel GROUP BY customer_id, channel;
END;
CREATE TRIGGER contact_entry_stats_update AFTER UPDATE OF channel, at, customer_id ON contact_entry BEGIN
  DELETE FROM customer_contact_stats
  WHERE customer_id IN (OLD.customer_id, NEW.customer_id) AND channel IN (OLD.channel, NEW.channel);
  INSERT INTO customer_contact_stats (customer_id, channel, entries, last_at)
  SELECT customer_id, channel, count(*), max(at) FROM contact_entry
  WHERE customer_id IN (OLD.customer_id, NEW.customer_id) AND channel IN (OLD.channel, NEW.channel)
  GROUP BY customer_id, channel;
END;
CREATE TRIGGER contact_stats_end BEFORE DELETE ON customer BEGIN
  DELETE FROM customer_contact_stats WHERE customer_id = OLD.id;
END;
