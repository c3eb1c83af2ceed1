-- The card at full size. The table is made anew, as SQLite cannot widen a CHECK in place: clubs as a fourth kind,
-- `lost` (comes no more) as a state with its reason, and what else a shop remembers of a customer.
CREATE TABLE customer_wider (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  kind TEXT NOT NULL CHECK (kind IN ('person', 'household', 'company', 'club')),
  standalone INTEGER NOT NULL DEFAULT 1 CHECK (standalone IN (0, 1)),
  state TEXT NOT NULL DEFAULT 'active' CHECK (state IN ('active', 'moved', 'deceased', 'lost', 'restricted', 'merged')),
  state_on TEXT,
  state_reason TEXT CHECK (state_reason IN ('movedAway', 'competitor', 'unhappy', 'other')),
  state_note TEXT NOT NULL DEFAULT '',
  stage_override TEXT CHECK (stage_override IN ('prospect', 'first', 'repeat', 'regular', 'dormant')),
  number TEXT,
  group_name TEXT NOT NULL DEFAULT '',
  salutation TEXT NOT NULL DEFAULT 'none' CHECK (salutation IN ('ms', 'mr', 'none')),
  title TEXT NOT NULL DEFAULT '',
  first_name TEXT NOT NULL DEFAULT '',
  last_name TEXT NOT NULL DEFAULT '',
  name_suffix TEXT NOT NULL DEFAULT '',
  birth_day INTEGER CHECK (birth_day BETWEEN 1 AND 31),
  birth_month INTEGER CHECK (birth_month BETWEEN 1 AND 12),
  birth_year INTEGER CHECK (birth_year BETWEEN 1850 AND 2200),
  child INTEGER NOT NULL DEFAULT 0 CHECK (child IN (0, 1)),
  address_form TEXT NOT NULL DEFAULT 'formal' CHECK (address_form IN ('formal', 'informal')),
  own_salutation TEXT NOT NULL DEFAULT '',
  preferred_channel TEXT CHECK (preferred_channel IN ('letter', 'email', 'phone', 'sms', 'messenger')),
  ad_objection INTEGER NOT NULL DEFAULT 0 CHECK (ad_objection IN (0, 1)),
  ad_objection_on TEXT,
  minimal INTEGER NOT NULL DEFAULT 0 CHECK (minimal IN (0, 1)),
  source TEXT NOT NULL DEFAULT '',
  special_terms TEXT NOT NULL DEFAULT '',
  payment_remark TEXT NOT NULL DEFAULT '',
  note TEXT NOT NULL DEFAULT '',
  customer_since TEXT,
  merged_into INTEGER REFERENCES customer (id),
  revision INTEGER NOT NULL DEFAULT 1,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  deleted_at TEXT,
  CHECK ((birth_day IS NULL) = (birth_month IS NULL))
) STRICT;
INSERT INTO customer_wider (id, kind, standalone, state, state_on, number, group_name, salutation, title, first_name,
  last_name, birth_day, birth_month, birth_year, ad_objection, ad_objection_on, note, customer_since, merged_into,
  revision, created_at, updated_at, deleted_at)
SELECT id, kind, standalone, state, state_on, number, group_name, salutation, title, first_name,
  last_name, birth_day, birth_month, birth_year, ad_objection, ad_objection_on, note, customer_since, merged_into,
  revision, created_at, updated_at, deleted_at
FROM customer;
-- An id is never given twice, not even that of a card which is long gone.
DELETE FROM sqlite_sequence WHERE name = 'customer_wider';
INSERT INTO sqlite_sequence (name, seq) SELECT 'customer_wider', seq FROM sqlite_sequence WHERE name = 'customer';
DROP TABLE customer;
ALTER TABLE customer_wider RENAME TO customer;

CREATE UNIQUE INDEX customer_by_number ON customer (number) WHERE number IS NOT NULL;
CREATE INDEX customer_in_trash ON customer (deleted_at) WHERE deleted_at IS NOT NULL;
CREATE INDEX customer_by_merged_into ON customer (merged_into) WHERE merged_into IS NOT NULL;
CREATE INDEX customer_by_created ON customer (created_at, deleted_at, standalone) WHERE standalone = 1;
CREATE INDEX customer_by_birthday ON customer (birth_month, birth_day, standalone, state, deleted_at)
WHERE birth_month IS NOT NULL;
CREATE INDEX customer_group_gone ON customer (id)
WHERE kind <> 'person' AND (deleted_at IS NOT NULL OR state NOT IN ('active', 'moved'));

CREATE TRIGGER customer_derived_end BEFORE DELETE ON customer BEGIN
  DELETE FROM customer_index WHERE customer_id = OLD.id;
  DELETE FROM match_key WHERE customer_id = OLD.id;
END;
CREATE TRIGGER contact_stats_end BEFORE DELETE ON customer BEGIN
  DELETE FROM customer_contact_stats WHERE customer_id = OLD.id;
END;
CREATE TRIGGER customer_stats_begin AFTER INSERT ON customer BEGIN
  INSERT INTO customer_stats (customer_id) VALUES (NEW.id);
END;
CREATE TRIGGER customer_stats_end BEFORE DELETE ON customer BEGIN
  DELETE FROM customer_stats WHERE customer_id = OLD.id;
END;

-- A post office box often has a postcode of its own; an address may hold for a time only.
ALTER TABLE address ADD COLUMN po_box_postcode TEXT NOT NULL DEFAULT '';
ALTER TABLE address ADD COLUMN from_on TEXT;
ALTER TABLE address ADD COLUMN to_on TEXT;

CREATE TABLE web_address (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  customer_id INTEGER NOT NULL REFERENCES customer (id),
  position INTEGER NOT NULL DEFAULT 0,
  label TEXT NOT NULL,
  url TEXT NOT NULL
) STRICT;
CREATE INDEX web_address_by_customer ON web_address (customer_id, position);

-- Whom of a household or company a contact was with; NULL: all of them, or it is not known.
ALTER TABLE contact_entry ADD COLUMN person_id INTEGER REFERENCES customer (id);
CREATE INDEX contact_entry_by_person ON contact_entry (person_id) WHERE person_id IS NOT NULL;

-- To whom the gifts of a company go in one year: a contact or customer of the shop, or a name and address alone.
CREATE TABLE gift_recipient (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  company_id INTEGER NOT NULL REFERENCES customer (id),
  year INTEGER NOT NULL CHECK (year BETWEEN 1990 AND 2200),
  person_id INTEGER REFERENCES customer (id),
  name TEXT NOT NULL DEFAULT '',
  address TEXT NOT NULL DEFAULT '',
  gift TEXT NOT NULL DEFAULT '',
  position INTEGER NOT NULL DEFAULT 0,
  at TEXT NOT NULL,
  actor TEXT NOT NULL
) STRICT;
CREATE INDEX gift_recipient_by_company ON gift_recipient (company_id, year, position);
CREATE INDEX gift_recipient_by_person ON gift_recipient (person_id) WHERE person_id IS NOT NULL;
