-- Every write belongs to an operation; triggers generated from the schema fill `change`. The tables that they
-- log never use an id again (AUTOINCREMENT): what the log says of a row must not fit another one.
CREATE TABLE operation (
  id INTEGER PRIMARY KEY,
  kind TEXT NOT NULL,
  label TEXT NOT NULL,
  actor TEXT NOT NULL,
  at TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('running', 'done', 'undoing', 'undone')),
  undoes INTEGER REFERENCES operation (id),
  undone_by INTEGER REFERENCES operation (id)
) STRICT;
CREATE INDEX operation_by_state ON operation (state) WHERE state IN ('running', 'undoing');
CREATE INDEX operation_by_undoes ON operation (undoes) WHERE undoes IS NOT NULL;
CREATE INDEX operation_by_undone_by ON operation (undone_by) WHERE undone_by IS NOT NULL;

CREATE TABLE change (
  id INTEGER PRIMARY KEY,
  operation_id INTEGER NOT NULL REFERENCES operation (id),
  table_name TEXT NOT NULL,
  row_id INTEGER NOT NULL,
  customer_id INTEGER,
  before TEXT,
  after TEXT
) STRICT;
CREATE INDEX change_by_operation ON change (operation_id, id);
CREATE INDEX change_by_customer ON change (customer_id, id) WHERE customer_id IS NOT NULL;

-- The operation that the present transaction writes for; NULL outside of one, so that a write without fails.
CREATE TABLE current_operation (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  operation_id INTEGER REFERENCES operation (id),
  erasing INTEGER NOT NULL DEFAULT 0 CHECK (erasing IN (0, 1))
) STRICT;
INSERT INTO current_operation (id, operation_id) VALUES (1, NULL);

-- The first answer to a repeated call.
CREATE TABLE request (
  id INTEGER PRIMARY KEY,
  request_id TEXT NOT NULL UNIQUE,
  operation_id INTEGER NOT NULL REFERENCES operation (id),
  row_id INTEGER NOT NULL
) STRICT;
CREATE INDEX request_by_operation ON request (operation_id);

-- Numbers that would cost a scan to count, kept by triggers.
CREATE TABLE kept_count (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL UNIQUE,
  n INTEGER NOT NULL
) STRICT;
