-- What a campaign says by e-mail: a draft that saves itself. No reference to the campaign: a deleted one that is
-- brought back finds its text again.
CREATE TABLE email_content (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  campaign_id INTEGER NOT NULL UNIQUE,
  subject TEXT NOT NULL,
  body TEXT NOT NULL CHECK (json_valid (body)),
  saved_at TEXT NOT NULL
) STRICT;

CREATE TABLE email_attachment (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  campaign_id INTEGER NOT NULL,
  name TEXT NOT NULL,
  added_at TEXT NOT NULL,
  bytes BLOB NOT NULL
) STRICT;
CREATE INDEX email_attachment_by_campaign ON email_attachment (campaign_id);

-- The outbox: one row for each who is to get it.
CREATE TABLE email_message (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  campaign_id INTEGER NOT NULL REFERENCES campaign (id),
  customer_id INTEGER NOT NULL REFERENCES customer (id),
  -- As it stood on the card when it was put in; who it is, empty for the card itself.
  address TEXT NOT NULL,
  name TEXT NOT NULL,
  at TEXT NOT NULL,
  UNIQUE (campaign_id, customer_id)
) STRICT;
CREATE INDEX email_message_by_customer ON email_message (customer_id);

-- How far each of them came; without a row it waits. What has left the shop cannot be taken back, so this is not
-- logged and has no reference: a message that is brought back finds again that it was sent.
CREATE TABLE email_try (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  message_id INTEGER NOT NULL UNIQUE,
  state TEXT NOT NULL CHECK (state IN ('waiting', 'sending', 'sent', 'refused', 'failed', 'uncertain', 'skipped')),
  -- Why: a fault, or the reason to leave somebody out; the number that the server answered with.
  reason TEXT,
  reply INTEGER,
  tries INTEGER NOT NULL DEFAULT 0,
  at TEXT NOT NULL
) STRICT;
CREATE INDEX email_try_by_state ON email_try (state);
