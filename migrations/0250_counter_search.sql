-- The search of the counter looks in the numbers of cards and the words of notes, too. What sounds alike or was
-- mistyped is found over the words that stand on cards: each once, with its letters from last to first and how it
-- sounds by Kölner Phonetik.
CREATE TABLE search_word (
  id INTEGER PRIMARY KEY,
  word TEXT NOT NULL UNIQUE,
  reversed TEXT NOT NULL,
  sound TEXT NOT NULL
) STRICT;
CREATE INDEX search_word_by_reversed ON search_word (reversed, word);
CREATE INDEX search_word_by_sound ON search_word (sound, word);

DROP TRIGGER customer_index_search_insert;
DROP TRIGGER customer_index_search_delete;
DROP TRIGGER customer_index_search_update;
DROP TABLE customer_search;
ALTER TABLE customer_index DROP COLUMN sound;
ALTER TABLE customer_index ADD COLUMN card TEXT NOT NULL DEFAULT '';
ALTER TABLE customer_index ADD COLUMN note TEXT NOT NULL DEFAULT '';

CREATE VIRTUAL TABLE customer_search USING fts5 (
  name, place, contact, number, card, phone, note,
  content = 'customer_index', content_rowid = 'customer_id',
  tokenize = 'unicode61 remove_diacritics 0', prefix = '2 3 4', detail = 'column'
);
INSERT INTO customer_search (customer_search) VALUES ('rebuild');
CREATE TRIGGER customer_index_search_insert AFTER INSERT ON customer_index BEGIN
  INSERT INTO customer_search (rowid, name, place, contact, number, card, phone, note)
  VALUES (NEW.customer_id, NEW.name, NEW.place, NEW.contact, NEW.number, NEW.card, NEW.phone, NEW.note);
END;
CREATE TRIGGER customer_index_search_delete AFTER DELETE ON customer_index BEGIN
  INSERT INTO customer_search (customer_search, rowid, name, place, contact, number, card, phone, note)
  VALUES ('delete', OLD.customer_id, OLD.name, OLD.place, OLD.contact, OLD.number, OLD.card, OLD.phone, OLD.note);
END;
CREATE TRIGGER customer_index_search_update
AFTER UPDATE OF name, place, contact, number, card, phone, note ON customer_index BEGIN
  INSERT INTO customer_search (customer_search, rowid, name, place, contact, number, card, phone, note)
  VALUES ('delete', OLD.customer_id, OLD.name, OLD.place, OLD.contact, OLD.number, OLD.card, OLD.phone, OLD.note);
  INSERT INTO customer_search (rowid, name, place, contact, number, card, phone, note)
  VALUES (NEW.customer_id, NEW.name, NEW.place, NEW.contact, NEW.number, NEW.card, NEW.phone, NEW.note);
END;

-- Words can only be folded by the program: 0 are rows of an older making, which it makes anew in small steps.
ALTER TABLE customer_index ADD COLUMN form INTEGER NOT NULL DEFAULT 0;
CREATE INDEX customer_index_by_form ON customer_index (form) WHERE form = 0;
