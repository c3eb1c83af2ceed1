-- Files of a customer, in the data file itself. `document` says what a file is; `document_content` and its pieces of
-- 256 KB are the bytes, which no change log holds. Content is written first: a document stands there whole or not at
-- all. `incoming`: still being written, or left by a crash; `gone`: its document is no more, the bytes go in small steps.
CREATE TABLE document_content (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  customer_id INTEGER NOT NULL REFERENCES customer (id),
  state TEXT NOT NULL DEFAULT 'incoming' CHECK (state IN ('incoming', 'kept', 'gone'))
) STRICT;
CREATE INDEX document_content_by_customer ON document_content (customer_id);
CREATE INDEX document_content_unkept ON document_content (state, id) WHERE state <> 'kept';

CREATE TABLE document_chunk (
  id INTEGER PRIMARY KEY,
  content_id INTEGER NOT NULL REFERENCES document_content (id),
  position INTEGER NOT NULL,
  bytes BLOB NOT NULL
) STRICT;
CREATE INDEX document_chunk_by_content ON document_chunk (content_id, position);

-- On the card, and there on an entry, a thing or a noted contact: when one of these goes, the document stays.
CREATE TABLE document (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  customer_id INTEGER NOT NULL REFERENCES customer (id),
  content_id INTEGER NOT NULL UNIQUE REFERENCES document_content (id),
  entry_id INTEGER REFERENCES entry (id) ON DELETE SET NULL,
  thing_id INTEGER REFERENCES thing (id) ON DELETE SET NULL,
  contact_id INTEGER REFERENCES contact_entry (id) ON DELETE SET NULL,
  role TEXT NOT NULL DEFAULT 'file' CHECK (role IN ('file', 'photo', 'evidence')),
  name TEXT NOT NULL,
  media_type TEXT NOT NULL,
  bytes INTEGER NOT NULL CHECK (bytes > 0),
  keep_until TEXT,
  at TEXT NOT NULL,
  actor TEXT NOT NULL,
  deleted_at TEXT
) STRICT;
CREATE INDEX document_by_customer ON document (customer_id, at, id);
CREATE INDEX document_by_entry ON document (entry_id) WHERE entry_id IS NOT NULL;
CREATE INDEX document_by_thing ON document (thing_id) WHERE thing_id IS NOT NULL;
CREATE INDEX document_by_contact ON document (contact_id) WHERE contact_id IS NOT NULL;
CREATE INDEX document_overdue ON document (keep_until, id) WHERE keep_until IS NOT NULL AND deleted_at IS NULL;
CREATE INDEX document_deleted ON document (deleted_at) WHERE deleted_at IS NOT NULL;
CREATE UNIQUE INDEX document_photo ON document (customer_id) WHERE role = 'photo' AND deleted_at IS NULL;

CREATE TRIGGER document_content_gone AFTER DELETE ON document BEGIN
  UPDATE document_content SET state = 'gone' WHERE id = OLD.content_id;
END;
