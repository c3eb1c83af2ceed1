-- Pictures and letter paper of the shop, named by the SHA-256 of their bytes: the settings say which of them are in use
-- and undo their choice, so the bytes themselves are in no change log and never change.
CREATE TABLE letter_asset (
  id INTEGER PRIMARY KEY,
  key TEXT NOT NULL UNIQUE,
  media_type TEXT NOT NULL,
  added_at TEXT NOT NULL,
  bytes BLOB NOT NULL
) STRICT;
