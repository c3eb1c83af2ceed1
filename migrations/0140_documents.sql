-- Files of a customer, on the card, an entry or a thing, in the data file itself: pieces of 256 KB.
CREATE TABLE document (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  customer_id INTEGER NOT NULL REFERENCES customer (id),
  entry_id INTEGER REFERENCES entry (id),
  thing_id INTEGER REFERENCES thing (id),
  role TEXT NOT NULL DEFAULT 'file' CHECK (role IN ('file', 'photo', 'evidence')),
  name TEXT NOT NULL,
  media_type TEXT NOT NULL,
  bytes INTEGER NOT NULL CHECK (bytes >= 0),
  keep_until TEXT,
  at TEXT NOT NULL,
  actor TEXT NOT NULL,
  deleted_at TEXT
) STRICT;
CREATE INDEX document_by_customer ON document (customer_id, at, id);
CREATE INDEX document_by_entry ON document (entry_id) WHERE entry_id IS NOT NULL;
CREATE INDEX document_by_thing ON document (thing_id) WHERE thing_id IS NOT NULL;
CREATE INDEX document_by_keep_until ON document (keep_until) WHERE keep_until IS NOT NULL;
CREATE INDEX document_deleted ON document (deleted_at) WHERE deleted_at IS NOT NULL;
CREATE UNIQUE INDEX document_photo ON document (customer_id) WHERE role = 'photo' AND deleted_at IS NULL;

CREATE TABLE document_chunk (
  id INTEGER PRIMARY KEY,
  document_id INTEGER NOT NULL REFERENCES document (id),
  position INTEGER NOT NULL,
  bytes BLOB NOT NULL
) STRICT;
CREATE INDEX document_chunk_by_document ON document_chunk (document_id, position);
