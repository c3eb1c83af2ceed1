-- The cards that were opened last, each once; they go with their card. Of the program's own memory: no operation.
CREATE TABLE opened_card (
  id INTEGER PRIMARY KEY,
  customer_id INTEGER NOT NULL UNIQUE REFERENCES customer (id) ON DELETE CASCADE,
  at TEXT NOT NULL
) STRICT;
