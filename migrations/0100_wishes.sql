-- What a customer is looking for or waiting for; done when it came or is wanted no more.
CREATE TABLE wish (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  customer_id INTEGER NOT NULL REFERENCES customer (id),
  text TEXT NOT NULL,
  category TEXT NOT NULL DEFAULT '',
  until_on TEXT,
  at TEXT NOT NULL,
  actor TEXT NOT NULL,
  done_at TEXT
) STRICT;
CREATE INDEX wish_by_customer ON wish (customer_id, at, id);
CREATE INDEX wish_open_by_category ON wish (category, at, id) WHERE done_at IS NULL;
