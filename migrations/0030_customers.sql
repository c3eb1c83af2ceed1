-- A customer is a person, a household or a company. Members and contacts are persons of their own;
-- `standalone` = 0 means that such a person has no card besides the one of its group.
CREATE TABLE customer (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  kind TEXT NOT NULL CHECK (kind IN ('person', 'household', 'company')),
  standalone INTEGER NOT NULL DEFAULT 1 CHECK (standalone IN (0, 1)),
  state TEXT NOT NULL DEFAULT 'active' CHECK (state IN ('active', 'moved', 'deceased', 'restricted', 'merged')),
  number TEXT,
  group_name TEXT NOT NULL DEFAULT '',
  salutation TEXT NOT NULL DEFAULT 'none' CHECK (salutation IN ('ms', 'mr', 'none')),
  title TEXT NOT NULL DEFAULT '',
  first_name TEXT NOT NULL DEFAULT '',
  last_name TEXT NOT NULL DEFAULT '',
  birth_day INTEGER CHECK (birth_day BETWEEN 1 AND 31),
  birth_month INTEGER CHECK (birth_month BETWEEN 1 AND 12),
  birth_year INTEGER CHECK (birth_year BETWEEN 1850 AND 2200),
  ad_objection INTEGER NOT NULL DEFAULT 0 CHECK (ad_objection IN (0, 1)),
  ad_objection_on TEXT,
  note TEXT NOT NULL DEFAULT '',
  customer_since TEXT,
  merged_into INTEGER REFERENCES customer (id),
  revision INTEGER NOT NULL DEFAULT 1,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  deleted_at TEXT,
  CHECK ((birth_day IS NULL) = (birth_month IS NULL))
) STRICT;
CREATE UNIQUE INDEX customer_by_number ON customer (number) WHERE number IS NOT NULL;
CREATE INDEX customer_by_birthday ON customer (birth_month, birth_day) WHERE birth_month IS NOT NULL;
CREATE INDEX customer_in_trash ON customer (deleted_at) WHERE deleted_at IS NOT NULL;
CREATE INDEX customer_by_merged_into ON customer (merged_into) WHERE merged_into IS NOT NULL;

CREATE TABLE membership (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  group_id INTEGER NOT NULL REFERENCES customer (id),
  person_id INTEGER NOT NULL REFERENCES customer (id),
  role TEXT NOT NULL DEFAULT '',
  position INTEGER NOT NULL DEFAULT 0,
  from_date TEXT,
  to_date TEXT
) STRICT;
CREATE INDEX membership_by_group ON membership (group_id, position);
CREATE INDEX membership_by_person ON membership (person_id);

CREATE TABLE address (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  customer_id INTEGER NOT NULL REFERENCES customer (id),
  position INTEGER NOT NULL DEFAULT 0,
  label TEXT NOT NULL,
  extra TEXT NOT NULL DEFAULT '',
  street TEXT NOT NULL DEFAULT '',
  po_box TEXT NOT NULL DEFAULT '',
  postcode TEXT NOT NULL DEFAULT '',
  city TEXT NOT NULL DEFAULT '',
  country TEXT NOT NULL DEFAULT 'DE'
) STRICT;
CREATE INDEX address_by_customer ON address (customer_id, position);
CREATE INDEX address_by_postcode ON address (postcode, customer_id) WHERE position = 0;

CREATE TABLE phone (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  customer_id INTEGER NOT NULL REFERENCES customer (id),
  position INTEGER NOT NULL DEFAULT 0,
  label TEXT NOT NULL,
  number TEXT NOT NULL
) STRICT;
CREATE INDEX phone_by_customer ON phone (customer_id, position);

CREATE TABLE email (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  customer_id INTEGER NOT NULL REFERENCES customer (id),
  position INTEGER NOT NULL DEFAULT 0,
  label TEXT NOT NULL,
  address TEXT NOT NULL
) STRICT;
CREATE INDEX email_by_customer ON email (customer_id, position);

CREATE TABLE tag (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  name TEXT NOT NULL UNIQUE,
  folded TEXT NOT NULL UNIQUE
) STRICT;

CREATE TABLE customer_tag (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  customer_id INTEGER NOT NULL REFERENCES customer (id),
  tag_id INTEGER NOT NULL REFERENCES tag (id),
  UNIQUE (customer_id, tag_id)
) STRICT;
CREATE INDEX customer_tag_by_tag ON customer_tag (tag_id, customer_id);

-- The next number that the shop's pattern would give.
CREATE TABLE customer_number (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  next INTEGER NOT NULL
) STRICT;
INSERT INTO customer_number (id, next) VALUES (1, 1);
