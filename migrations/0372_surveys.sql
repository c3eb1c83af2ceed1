-- The survey that goes out with a campaign: its questions in their order, each with an id that its replies name.
CREATE TABLE survey (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  campaign_id INTEGER NOT NULL UNIQUE REFERENCES campaign (id),
  title TEXT NOT NULL,
  intro TEXT NOT NULL DEFAULT '',
  questions TEXT NOT NULL CHECK (json_valid (questions)),
  at TEXT NOT NULL,
  actor TEXT NOT NULL
) STRICT;

-- A sheet that came back filled in. Without a customer it came without a code.
CREATE TABLE survey_sheet (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  survey_id INTEGER NOT NULL REFERENCES survey (id) ON DELETE CASCADE,
  customer_id INTEGER REFERENCES customer (id),
  -- By the ids of the questions: the numbers that were ticked, or what was written.
  replies TEXT NOT NULL CHECK (json_valid (replies)),
  at TEXT NOT NULL,
  actor TEXT NOT NULL
) STRICT;
CREATE INDEX survey_sheet_by_survey ON survey_sheet (survey_id, customer_id);
CREATE INDEX survey_sheet_by_customer ON survey_sheet (customer_id) WHERE customer_id IS NOT NULL;
