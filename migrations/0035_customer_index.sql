-- What lists sort by and the search looks in: one row for each card, derived from the card and rebuilt at will.
CREATE TABLE customer_index (
  customer_id INTEGER PRIMARY KEY REFERENCES customer (id),
  living INTEGER NOT NULL CHECK (living IN (0, 1)),
  display_name TEXT NOT NULL,
  list_name TEXT NOT NULL,
  sort_key TEXT NOT NULL,
  number_key TEXT NOT NULL,
  city_key TEXT NOT NULL,
  since TEXT NOT NULL,
  name TEXT NOT NULL,
  place TEXT NOT NULL,
  contact TEXT NOT NULL,
  number TEXT NOT NULL,
  phone TEXT NOT NULL,
  sound TEXT NOT NULL
) STRICT;
CREATE INDEX customer_index_by_name ON customer_index (living, sort_key, customer_id);
CREATE INDEX customer_index_by_number ON customer_index (living, number_key, customer_id);
CREATE INDEX customer_index_by_city ON customer_index (living, city_key, sort_key, customer_id);
CREATE INDEX customer_index_by_since ON customer_index (living, since, customer_id);

CREATE VIRTUAL TABLE customer_search USING fts5 (
  name, place, contact, number, phone, sound,
  content = 'customer_index', content_rowid = 'customer_id',
  tokenize = 'unicode61 remove_diacritics 0', prefix = '2 3 4', detail = 'column'
);
CREATE TRIGGER customer_index_search_insert AFTER INSERT ON customer_index BEGIN
  INSERT INTO customer_search (rowid, name, place, contact, number, phone, sound)
  VALUES (NEW.customer_id, NEW.name, NEW.place, NEW.contact, NEW.number, NEW.phone, NEW.sound);
END;
CREATE TRIGGER customer_index_search_delete AFTER DELETE ON customer_index BEGIN
  INSERT INTO customer_search (customer_search, rowid, name, place, contact, number, phone, sound)
  VALUES ('delete', OLD.customer_id, OLD.name, OLD.place, OLD.contact, OLD.number, OLD.phone, OLD.sound);
END;
CREATE TRIGGER customer_index_search_update
AFTER UPDATE OF name, place, contact, number, phone, sound ON customer_index BEGIN
  INSERT INTO customer_search (customer_search, rowid, name, place, contact, number, phone, sound)
  VALUES ('delete', OLD.customer_id, OLD.name, OLD.place, OLD.contact, OLD.number, OLD.phone, OLD.sound);
  INSERT INTO customer_search (rowid, name, place, contact, number, phone, sound)
  VALUES (NEW.customer_id, NEW.name, NEW.place, NEW.contact, NEW.number, NEW.phone, NEW.sound);
END;

INSERT INTO kept_count (name, n) VALUES ('livingCustomers', 0);
CREATE TRIGGER customer_index_count_insert AFTER INSERT ON customer_index WHEN NEW.living = 1 BEGIN
  UPDATE kept_count SET n = n + 1 WHERE name = 'livingCustomers';
END;
CREATE TRIGGER customer_index_count_delete AFTER DELETE ON customer_index WHEN OLD.living = 1 BEGIN
  UPDATE kept_count SET n = n - 1 WHERE name = 'livingCustomers';
END;
CREATE TRIGGER customer_index_count_update AFTER UPDATE OF living ON customer_index WHEN OLD.living <> NEW.living BEGIN
  UPDATE kept_count SET n = n + NEW.living - OLD.living WHERE name = 'livingCustomers';
END;

-- By what an import recognises a customer that is there already: kind is email, phone or name (name + address).
CREATE TABLE match_key (
  id INTEGER PRIMARY KEY,
  customer_id INTEGER NOT NULL REFERENCES customer (id),
  kind TEXT NOT NULL CHECK (kind IN ('email', 'phone', 'name')),
  key TEXT NOT NULL
) STRICT;
CREATE INDEX match_key_by_key ON match_key (kind, key, customer_id);
CREATE INDEX match_key_by_customer ON match_key (customer_id);

CREATE TRIGGER customer_derived_end BEFORE DELETE ON customer BEGIN
  DELETE FROM customer_index WHERE customer_id = OLD.id;
  DELETE FROM match_key WHERE customer_id = OLD.id;
END;
