-- Selections that the shop keeps by a name. What is kept is the question; who answers to it is found anew each time.
CREATE TABLE saved_selection (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  name TEXT NOT NULL,
  name_key TEXT NOT NULL UNIQUE,
  selection TEXT NOT NULL,
  at TEXT NOT NULL,
  actor TEXT NOT NULL
) STRICT;

-- What conditions of selections ask of cards. Each knows the few cards alone of which there is something to say.
CREATE INDEX customer_by_preferred_channel ON customer (preferred_channel, id) WHERE preferred_channel IS NOT NULL;
CREATE INDEX customer_by_ad_objection ON customer (ad_objection, id) WHERE ad_objection = 1;
CREATE INDEX customer_by_birth_year ON customer (birth_year, birth_month, birth_day, state, id) WHERE birth_year IS NOT NULL;
-- A consent is found by what it is about, with all that tells whether a later one counts.
CREATE INDEX consent_by_cell ON consent (purpose, channel, customer_id, newsletter_id, on_date, id, status);
