CREATE TABLE reminder (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  customer_id INTEGER NOT NULL REFERENCES customer (id),
  text TEXT NOT NULL,
  due_on TEXT NOT NULL,
  at TEXT NOT NULL,
  actor TEXT NOT NULL,
  done_at TEXT
) STRICT;
CREATE INDEX reminder_by_customer ON reminder (customer_id, at, id);
CREATE INDEX reminder_open_by_due ON reminder (due_on, id) WHERE done_at IS NULL;
