-- Who works here. Their initials stand on all that they write and are never given to another: who leaves is
-- archived, and nobody is deleted but by undo.
CREATE TABLE staff (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  name TEXT NOT NULL,
  initials TEXT NOT NULL UNIQUE,
  colour TEXT NOT NULL,
  archived_at TEXT
) STRICT;

-- Salted hashes of PINs, in a table that is not logged: what is forgotten must not live on in the change log.
CREATE TABLE staff_pin (
  staff_id INTEGER PRIMARY KEY REFERENCES staff (id) ON DELETE CASCADE,
  hash TEXT NOT NULL
) STRICT;

ALTER TABLE customer ADD COLUMN responsible_id INTEGER REFERENCES staff (id);
CREATE INDEX customer_by_responsible ON customer (responsible_id) WHERE responsible_id IS NOT NULL;

-- A note to a colleague, or to all of them (`to_id` is NULL); what speaks of no card has no customer.
CREATE TABLE staff_note (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  customer_id INTEGER REFERENCES customer (id),
  to_id INTEGER REFERENCES staff (id),
  text TEXT NOT NULL,
  at TEXT NOT NULL,
  actor TEXT NOT NULL,
  done_at TEXT
) STRICT;
CREATE INDEX staff_note_by_customer ON staff_note (customer_id) WHERE customer_id IS NOT NULL;
CREATE INDEX staff_note_by_to ON staff_note (to_id) WHERE to_id IS NOT NULL;
CREATE INDEX staff_note_open ON staff_note (id) WHERE done_at IS NULL;

-- Who has ticked off a note to all.
CREATE TABLE staff_note_tick (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  note_id INTEGER NOT NULL REFERENCES staff_note (id),
  staff_id INTEGER NOT NULL REFERENCES staff (id),
  at TEXT NOT NULL,
  UNIQUE (note_id, staff_id)
) STRICT;
CREATE INDEX staff_note_tick_by_staff ON staff_note_tick (staff_id);

-- „Was zuletzt geschah“ by person, and by the feature that stands before the dot of a kind.
CREATE INDEX operation_by_actor ON operation (actor, id);
CREATE INDEX operation_by_area ON operation (substr(kind, 1, instr(kind, '.')), id);

-- Who was at work by the settings becomes the first of the staff.
INSERT INTO staff (name, initials, colour)
  SELECT trim(iif(name <> '', name, initials)), trim(iif(initials <> '', initials, upper(substr(name, 1, 1)))), 'green'
  FROM (
    SELECT trim(ifnull(value ->> 'name', '')) AS name, trim(ifnull(value ->> 'initials', '')) AS initials
    FROM setting WHERE key = 'staff' AND json_valid(value)
  )
  WHERE name <> '' OR initials <> '';
INSERT INTO preference (key, value)
  SELECT 'program.atWork', CAST(id AS TEXT) FROM staff WHERE true
  ON CONFLICT (key) DO NOTHING;
