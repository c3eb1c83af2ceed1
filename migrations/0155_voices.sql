-- What a customer says of the shop. A complaint is an open matter until it is closed with its outcome; whether
-- it may be quoted is said of each voice alone, with the day and how that was said.
CREATE TABLE voice (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  customer_id INTEGER NOT NULL REFERENCES customer (id),
  kind TEXT NOT NULL CHECK (kind IN ('praise', 'complaint', 'rating')),
  article TEXT NOT NULL DEFAULT '',
  article_key TEXT NOT NULL DEFAULT '',
  stars INTEGER CHECK (stars BETWEEN 1 AND 5),
  text TEXT NOT NULL,
  at TEXT NOT NULL,
  actor TEXT NOT NULL,
  due_on TEXT,
  responsible TEXT NOT NULL DEFAULT '',
  outcome TEXT NOT NULL DEFAULT '',
  closed_at TEXT,
  quote_status TEXT NOT NULL DEFAULT 'unknown' CHECK (quote_status IN ('unknown', 'given', 'refused', 'withdrawn')),
  quote_on TEXT,
  quote_source TEXT NOT NULL DEFAULT '',
  CHECK ((kind = 'rating') = (stars IS NOT NULL)),
  CHECK ((kind = 'complaint') = (due_on IS NOT NULL))
) STRICT;
CREATE INDEX voice_by_customer ON voice (customer_id, at, id);
CREATE INDEX voice_by_at ON voice (at, id);
CREATE INDEX voice_by_kind ON voice (kind, at, id);
CREATE INDEX voice_open_by_due ON voice (due_on, id) WHERE due_on IS NOT NULL AND closed_at IS NULL;
CREATE INDEX voice_quotable ON voice (at, id) WHERE quote_status = 'given';
CREATE INDEX voice_by_article ON voice (article_key, kind) WHERE article_key <> '';
