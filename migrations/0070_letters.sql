-- A printed letter that was entered in the Verlauf of its recipients; run_id makes that happen once.
CREATE TABLE mailing (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  run_id TEXT NOT NULL UNIQUE,
  subject TEXT NOT NULL,
  purpose TEXT NOT NULL,
  at TEXT NOT NULL,
  actor TEXT NOT NULL
) STRICT;

CREATE TABLE mailing_recipient (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  mailing_id INTEGER NOT NULL REFERENCES mailing (id),
  customer_id INTEGER NOT NULL REFERENCES customer (id),
  at TEXT NOT NULL,
  UNIQUE (mailing_id, customer_id)
) STRICT;
CREATE INDEX mailing_recipient_by_customer ON mailing_recipient (customer_id, at, id);

-- Letters that are still being written; saved by themselves, so no operation and no undo.
CREATE TABLE letter_draft (
  id INTEGER PRIMARY KEY,
  title TEXT NOT NULL,
  letter TEXT NOT NULL CHECK (json_valid(letter)),
  selection TEXT NOT NULL CHECK (json_valid(selection)),
  saved_at TEXT NOT NULL
) STRICT;
