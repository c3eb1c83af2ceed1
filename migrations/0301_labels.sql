-- Sheets of labels that the shop describes itself; lengths in mm from the upper left corner of A4.
CREATE TABLE label_sheet (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  name TEXT NOT NULL,
  name_key TEXT NOT NULL UNIQUE,
  across INTEGER NOT NULL CHECK (across >= 1),
  down INTEGER NOT NULL CHECK (down >= 1),
  width REAL NOT NULL CHECK (width > 0),
  height REAL NOT NULL CHECK (height > 0),
  from_left REAL NOT NULL CHECK (from_left >= 0),
  from_top REAL NOT NULL CHECK (from_top >= 0),
  pitch_x REAL NOT NULL CHECK (pitch_x > 0),
  pitch_y REAL NOT NULL CHECK (pitch_y > 0),
  at TEXT NOT NULL,
  actor TEXT NOT NULL
) STRICT;

-- Where a sheet that was begun goes on: one of the catalogue by its key, an own one by its id.
CREATE TABLE label_position (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  catalogue_key TEXT UNIQUE,
  sheet_id INTEGER UNIQUE REFERENCES label_sheet (id),
  next INTEGER NOT NULL CHECK (next >= 1),
  CHECK ((catalogue_key IS NULL) <> (sheet_id IS NULL))
) STRICT;

-- By how much a printer prints too far left and too high, in mm; what is printed is moved back by it.
CREATE TABLE label_printer (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  name TEXT NOT NULL,
  name_key TEXT NOT NULL UNIQUE,
  move_right REAL NOT NULL CHECK (move_right BETWEEN -10 AND 10),
  move_down REAL NOT NULL CHECK (move_down BETWEEN -10 AND 10),
  chosen INTEGER NOT NULL DEFAULT 0 CHECK (chosen IN (0, 1))
) STRICT;
