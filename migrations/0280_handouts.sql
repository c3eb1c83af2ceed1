-- What left the shop as a file: for whom, to whom and what for. A fact that nobody changes or takes back.
CREATE TABLE handout (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  operation_id INTEGER NOT NULL REFERENCES operation (id),
  for_whom TEXT NOT NULL CHECK (for_whom IN ('self', 'processor', 'third')),
  purpose TEXT NOT NULL CHECK (purpose IN ('advertising', 'contract', 'legal', 'internal')),
  recipient TEXT NOT NULL DEFAULT '',
  reason TEXT NOT NULL DEFAULT '',
  format TEXT NOT NULL CHECK (format IN ('csv', 'xlsx', 'vcard3', 'vcard4', 'whole')),
  cards INTEGER NOT NULL CHECK (cards >= 0),
  left_out INTEGER NOT NULL CHECK (left_out >= 0),
  at TEXT NOT NULL,
  actor TEXT NOT NULL
) STRICT;
CREATE INDEX handout_by_operation ON handout (operation_id);

-- Whose cards were in it: of each block of 1024 numbers of cards one bit a card, the lowest first.
CREATE TABLE handout_part (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  handout_id INTEGER NOT NULL REFERENCES handout (id),
  block INTEGER NOT NULL CHECK (block >= 0),
  bits BLOB NOT NULL CHECK (length(bits) = 128),
  UNIQUE (block, handout_id)
) STRICT;
CREATE INDEX handout_part_by_handout ON handout_part (handout_id);

CREATE TRIGGER handout_keep_update BEFORE UPDATE ON handout
WHEN (SELECT erasing FROM current_operation) = 0 BEGIN
  SELECT RAISE (ABORT, 'handout is append-only');
END;
CREATE TRIGGER handout_keep_delete BEFORE DELETE ON handout
WHEN (SELECT erasing FROM current_operation) = 0 BEGIN
  SELECT RAISE (ABORT, 'handout is append-only');
END;
CREATE TRIGGER handout_part_keep_update BEFORE UPDATE ON handout_part
WHEN (SELECT erasing FROM current_operation) = 0 BEGIN
  SELECT RAISE (ABORT, 'handout_part is append-only');
END;
CREATE TRIGGER handout_part_keep_delete BEFORE DELETE ON handout_part
WHEN (SELECT erasing FROM current_operation) = 0 BEGIN
  SELECT RAISE (ABORT, 'handout_part is append-only');
END;
