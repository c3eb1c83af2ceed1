-- Letters that the shop begins others with. `built_in` names the one of the program that it changed; the rest are its own.
CREATE TABLE letter_template (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  name TEXT NOT NULL,
  name_key TEXT NOT NULL UNIQUE,
  built_in TEXT,
  purpose TEXT NOT NULL,
  subject TEXT NOT NULL,
  body TEXT NOT NULL CHECK (json_valid(body))
) STRICT;

-- Parts of letters that are put in as a copy.
CREATE TABLE text_block (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  name TEXT NOT NULL,
  name_key TEXT NOT NULL UNIQUE,
  body TEXT NOT NULL CHECK (json_valid(body))
) STRICT;

-- Pictures of letters, by the sum of their bytes; the change log holds none. Drafts, templates and blocks name them in
-- their bodies; what none of them names any more goes 30 days later, so that an undo still finds it.
CREATE TABLE letter_image (
  id INTEGER PRIMARY KEY,
  key TEXT NOT NULL UNIQUE,
  media_type TEXT NOT NULL CHECK (media_type IN ('image/png', 'image/jpeg')),
  bytes BLOB NOT NULL,
  width INTEGER NOT NULL,
  height INTEGER NOT NULL,
  unused_since TEXT
) STRICT;
