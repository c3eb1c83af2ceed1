-- The Verlauf is searched in the texts of contacts and purchases. The indexes read their tables, so that nothing is
-- kept twice; words that are taken out leave no note behind (secure-delete).
CREATE VIRTUAL TABLE contact_search USING fts5 (
  text, content = 'contact_entry', content_rowid = 'id',
  tokenize = 'unicode61 remove_diacritics 2', detail = 'none', columnsize = 0
);
INSERT INTO contact_search (contact_search, rank) VALUES ('secure-delete', 1);
INSERT INTO contact_search (contact_search) VALUES ('rebuild');
CREATE TRIGGER contact_search_insert AFTER INSERT ON contact_entry WHEN NEW.text <> '' BEGIN
  INSERT INTO contact_search (rowid, text) VALUES (NEW.id, NEW.text);
END;
CREATE TRIGGER contact_search_delete AFTER DELETE ON contact_entry WHEN OLD.text <> '' BEGIN
  INSERT INTO contact_search (contact_search, rowid, text) VALUES ('delete', OLD.id, OLD.text);
END;
CREATE TRIGGER contact_search_update AFTER UPDATE OF text ON contact_entry WHEN OLD.text <> NEW.text BEGIN
  INSERT INTO contact_search (contact_search, rowid, text) VALUES ('delete', OLD.id, OLD.text);
  INSERT INTO contact_search (rowid, text) VALUES (NEW.id, NEW.text);
END;

CREATE VIRTUAL TABLE purchase_search USING fts5 (
  text, content = 'purchase', content_rowid = 'id',
  tokenize = 'unicode61 remove_diacritics 2', detail = 'none', columnsize = 0
);
INSERT INTO purchase_search (purchase_search, rank) VALUES ('secure-delete', 1);
INSERT INTO purchase_search (purchase_search) VALUES ('rebuild');
CREATE TRIGGER purchase_search_insert AFTER INSERT ON purchase WHEN NEW.text <> '' BEGIN
  INSERT INTO purchase_search (rowid, text) VALUES (NEW.id, NEW.text);
END;
CREATE TRIGGER purchase_search_delete AFTER DELETE ON purchase WHEN OLD.text <> '' BEGIN
  INSERT INTO purchase_search (purchase_search, rowid, text) VALUES ('delete', OLD.id, OLD.text);
END;
CREATE TRIGGER purchase_search_update AFTER UPDATE OF text ON purchase WHEN OLD.text <> NEW.text BEGIN
  INSERT INTO purchase_search (purchase_search, rowid, text) VALUES ('delete', OLD.id, OLD.text);
  INSERT INTO purchase_search (rowid, text) VALUES (NEW.id, NEW.text);
END;
