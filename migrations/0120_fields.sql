-- What a shop defines for itself: kinds of dated entries, kinds of things, and own fields on cards, entries and
-- things. Values are typed rows with an index a type.
CREATE TABLE entry_kind (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  name TEXT NOT NULL,
  icon TEXT NOT NULL DEFAULT '',
  preset TEXT,
  -- An entry of such a kind stands as a red line on the card until it is ended.
  warning INTEGER NOT NULL DEFAULT 0 CHECK (warning IN (0, 1)),
  position INTEGER NOT NULL DEFAULT 0,
  archived_at TEXT
) STRICT;
CREATE TABLE thing_kind (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  name TEXT NOT NULL,
  icon TEXT NOT NULL DEFAULT '',
  -- What the number on such a thing is called: „Rahmennummer“, „Seriennummer“.
  serial_label TEXT NOT NULL DEFAULT '',
  preset TEXT,
  position INTEGER NOT NULL DEFAULT 0,
  archived_at TEXT
) STRICT;

-- Fields of the card where both kinds are NULL.
CREATE TABLE field_group (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  entry_kind_id INTEGER REFERENCES entry_kind (id),
  thing_kind_id INTEGER REFERENCES thing_kind (id),
  name TEXT NOT NULL,
  preset TEXT,
  position INTEGER NOT NULL DEFAULT 0,
  archived_at TEXT,
  CHECK (entry_kind_id IS NULL OR thing_kind_id IS NULL)
) STRICT;
CREATE INDEX field_group_by_entry_kind ON field_group (entry_kind_id) WHERE entry_kind_id IS NOT NULL;
CREATE INDEX field_group_by_thing_kind ON field_group (thing_kind_id) WHERE thing_kind_id IS NOT NULL;

CREATE TABLE field (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  group_id INTEGER NOT NULL REFERENCES field_group (id),
  name TEXT NOT NULL,
  type TEXT NOT NULL CHECK (type IN ('text', 'number', 'date', 'choice', 'choices', 'yesNo')),
  unit TEXT NOT NULL DEFAULT '',
  -- Specially protected (Art. 9 GDPR): needs a legal basis and leaves the shop only where chosen.
  sensitive INTEGER NOT NULL DEFAULT 0 CHECK (sensitive IN (0, 1)),
  legal_basis TEXT NOT NULL DEFAULT '',
  position INTEGER NOT NULL DEFAULT 0,
  archived_at TEXT,
  CHECK (sensitive = 0 OR legal_basis <> '')
) STRICT;
CREATE INDEX field_by_group ON field (group_id, position);

CREATE TABLE field_option (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  field_id INTEGER NOT NULL REFERENCES field (id),
  name TEXT NOT NULL,
  position INTEGER NOT NULL DEFAULT 0,
  archived_at TEXT
) STRICT;
CREATE INDEX field_option_by_field ON field_option (field_id, position);

-- A thing that a customer owns: a bicycle, glasses, a coffee machine.
CREATE TABLE thing (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  customer_id INTEGER NOT NULL REFERENCES customer (id),
  kind_id INTEGER NOT NULL REFERENCES thing_kind (id),
  name TEXT NOT NULL DEFAULT '',
  serial TEXT NOT NULL DEFAULT '',
  -- Its letters and digits alone, by which it is found.
  serial_key TEXT NOT NULL DEFAULT '',
  since_on TEXT,
  gone_on TEXT,
  note TEXT NOT NULL DEFAULT '',
  at TEXT NOT NULL,
  actor TEXT NOT NULL
) STRICT;
CREATE INDEX thing_by_customer ON thing (customer_id, id);
CREATE INDEX thing_by_kind ON thing (kind_id);
CREATE INDEX thing_by_serial ON thing (serial_key) WHERE serial_key <> '';

-- A dated entry of a kind that the shop defined: a colour formula, eyesight, measures, a service.
CREATE TABLE entry (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  customer_id INTEGER NOT NULL REFERENCES customer (id),
  -- Of whom in a household or company; who leaves the card leaves the entry there.
  person_id INTEGER REFERENCES customer (id) ON DELETE SET NULL,
  thing_id INTEGER REFERENCES thing (id),
  kind_id INTEGER NOT NULL REFERENCES entry_kind (id),
  -- The day that it is about; the instant `at` is its place in the Verlauf.
  on_date TEXT NOT NULL,
  ended_on TEXT,
  text TEXT NOT NULL DEFAULT '',
  at TEXT NOT NULL,
  actor TEXT NOT NULL
) STRICT;
CREATE INDEX entry_by_customer ON entry (customer_id, at, id);
CREATE INDEX entry_by_kind ON entry (kind_id, customer_id, at, id);
CREATE INDEX entry_by_thing ON entry (thing_id, at, id) WHERE thing_id IS NOT NULL;
CREATE INDEX entry_by_person ON entry (person_id, at, id) WHERE person_id IS NOT NULL;

ALTER TABLE reminder ADD COLUMN thing_id INTEGER REFERENCES thing (id);
CREATE INDEX reminder_by_thing ON reminder (thing_id) WHERE thing_id IS NOT NULL;

-- One value a row; several choices are several rows. Without entry and thing it stands on the card itself.
CREATE TABLE field_value (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  customer_id INTEGER NOT NULL REFERENCES customer (id),
  entry_id INTEGER REFERENCES entry (id),
  thing_id INTEGER REFERENCES thing (id),
  field_id INTEGER NOT NULL REFERENCES field (id),
  text TEXT,
  -- The text in plain letters, to be looked for.
  folded TEXT,
  number REAL,
  on_date TEXT,
  option_id INTEGER REFERENCES field_option (id),
  yes INTEGER CHECK (yes IN (0, 1)),
  CHECK ((text IS NULL) = (folded IS NULL)),
  CHECK ((text IS NOT NULL) + (number IS NOT NULL) + (on_date IS NOT NULL) + (option_id IS NOT NULL) + (yes IS NOT NULL) = 1)
) STRICT;
-- In one place a field holds one value, or each of its options once.
CREATE UNIQUE INDEX field_value_by_place
  ON field_value (customer_id, field_id, ifnull(entry_id, 0), ifnull(thing_id, 0), ifnull(option_id, 0));
CREATE INDEX field_value_by_entry ON field_value (entry_id) WHERE entry_id IS NOT NULL;
CREATE INDEX field_value_by_thing ON field_value (thing_id) WHERE thing_id IS NOT NULL;
CREATE INDEX field_value_by_text ON field_value (field_id, folded, customer_id) WHERE folded IS NOT NULL;
CREATE INDEX field_value_by_number ON field_value (field_id, number, customer_id) WHERE number IS NOT NULL;
CREATE INDEX field_value_by_date ON field_value (field_id, on_date, customer_id) WHERE on_date IS NOT NULL;
CREATE INDEX field_value_by_option ON field_value (option_id, customer_id) WHERE option_id IS NOT NULL;
CREATE INDEX field_value_by_yes ON field_value (field_id, yes, customer_id) WHERE yes IS NOT NULL;
CREATE INDEX field_value_by_field ON field_value (field_id, customer_id);
