-- How the last try to call somebody of a campaign ended. Who was not reached, or asked to be called another day, comes
-- up again; what was said stands in the Verlauf.
CREATE TABLE campaign_call (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  campaign_id INTEGER NOT NULL REFERENCES campaign (id),
  customer_id INTEGER NOT NULL REFERENCES customer (id),
  outcome TEXT NOT NULL CHECK (
    outcome IN ('reached', 'notReached', 'later', 'otherInterests', 'preferLetter', 'preferEmail', 'noMore')
  ),
  text TEXT NOT NULL DEFAULT '',
  -- The day on which they want to be called.
  due_on TEXT,
  -- The reminder of that day, while there is one; no reference, as it may be deleted by hand.
  reminder_id INTEGER,
  tries INTEGER NOT NULL DEFAULT 1 CHECK (tries > 0),
  at TEXT NOT NULL,
  actor TEXT NOT NULL,
  UNIQUE (campaign_id, customer_id),
  CHECK ((outcome = 'later') = (due_on IS NOT NULL))
) STRICT;
CREATE INDEX campaign_call_by_outcome ON campaign_call (campaign_id, outcome, due_on, at);
CREATE INDEX campaign_call_by_customer ON campaign_call (customer_id);

-- What a caller says, or the text of a message. Saved while it is written, as drafts of letters are, and no part of an
-- operation; without a reference, so that it is there again when a deleted campaign comes back with its number.
CREATE TABLE campaign_script (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  campaign_id INTEGER NOT NULL UNIQUE,
  text TEXT NOT NULL DEFAULT '',
  -- Whether a message says how to get no more of them.
  says_stop INTEGER NOT NULL DEFAULT 1 CHECK (says_stop IN (0, 1)),
  saved_at TEXT NOT NULL
) STRICT;
