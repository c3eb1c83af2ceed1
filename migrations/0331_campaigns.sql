-- A campaign (Aktion): something that is said to many on one way, with whom it is to reach, what it costs and what
-- comes of it. One that speaks to the people of another again (a reminder, another way) names it.
CREATE TABLE campaign (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  name TEXT NOT NULL,
  channel TEXT NOT NULL CHECK (channel IN ('letter', 'email', 'phone', 'message')),
  purpose TEXT NOT NULL CHECK (purpose IN ('advertising', 'contract', 'legal')),
  selection TEXT NOT NULL CHECK (json_valid (selection)),
  follows_id INTEGER REFERENCES campaign (id),
  -- Of a hundred, how many are left out by lot, for comparison; drawn from the seed.
  control_percent INTEGER NOT NULL DEFAULT 0 CHECK (control_percent BETWEEN 0 AND 50),
  control_seed INTEGER NOT NULL,
  -- Purchases within so many days count as „danach gekauft“.
  answer_days INTEGER NOT NULL DEFAULT 30 CHECK (answer_days BETWEEN 1 AND 365),
  -- A piece, in cents.
  postage_cents INTEGER NOT NULL DEFAULT 0 CHECK (postage_cents >= 0),
  print_cents INTEGER NOT NULL DEFAULT 0 CHECK (print_cents >= 0),
  work_minutes INTEGER NOT NULL DEFAULT 0 CHECK (work_minutes >= 0),
  hour_cents INTEGER NOT NULL DEFAULT 0 CHECK (hour_cents >= 0),
  other_cents INTEGER NOT NULL DEFAULT 0 CHECK (other_cents >= 0),
  at TEXT NOT NULL,
  actor TEXT NOT NULL,
  -- When it was settled whom it reaches.
  checked_at TEXT,
  -- When the first of them got it.
  sent_at TEXT,
  closed_at TEXT
) STRICT;
CREATE INDEX campaign_by_follows ON campaign (follows_id) WHERE follows_id IS NOT NULL;

-- Whom a campaign reaches, who was left out and why, as it was settled: the proof of the check. In the order of sending.
CREATE TABLE campaign_recipient (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  campaign_id INTEGER NOT NULL REFERENCES campaign (id),
  customer_id INTEGER NOT NULL REFERENCES customer (id),
  standing TEXT NOT NULL CHECK (standing IN ('chosen', 'control', 'leftOut')),
  reason TEXT,
  sent_at TEXT,
  -- When it came back as undeliverable.
  returned_at TEXT,
  UNIQUE (campaign_id, customer_id),
  CHECK ((standing = 'leftOut') = (reason IS NOT NULL))
) STRICT;
CREATE INDEX campaign_recipient_by_customer ON campaign_recipient (customer_id, campaign_id);
CREATE INDEX campaign_recipient_by_standing ON campaign_recipient (campaign_id, standing, reason, sent_at, returned_at);

-- What somebody answered: more than one answer of the same person is kept, the first one counts.
CREATE TABLE campaign_answer (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  campaign_id INTEGER NOT NULL REFERENCES campaign (id),
  customer_id INTEGER NOT NULL REFERENCES customer (id),
  kind TEXT NOT NULL CHECK (kind IN ('code', 'visit', 'call', 'email', 'letter', 'survey', 'yes', 'no', 'other')),
  on_date TEXT NOT NULL,
  -- The purchase with which a code was handed in.
  purchase_id INTEGER REFERENCES purchase (id),
  text TEXT NOT NULL DEFAULT '',
  at TEXT NOT NULL,
  actor TEXT NOT NULL
) STRICT;
CREATE INDEX campaign_answer_by_campaign ON campaign_answer (campaign_id, customer_id, on_date);
CREATE INDEX campaign_answer_by_customer ON campaign_answer (customer_id, campaign_id);
CREATE INDEX campaign_answer_by_purchase ON campaign_answer (purchase_id) WHERE purchase_id IS NOT NULL;

-- Addresses, numbers and domains that nothing is sent to, whoever's card they stand on.
CREATE TABLE blocked (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  kind TEXT NOT NULL CHECK (kind IN ('address', 'phone', 'email', 'domain')),
  value TEXT NOT NULL,
  value_key TEXT NOT NULL,
  text TEXT NOT NULL DEFAULT '',
  at TEXT NOT NULL,
  actor TEXT NOT NULL,
  UNIQUE (kind, value_key)
) STRICT;

ALTER TABLE mailing ADD COLUMN campaign_id INTEGER REFERENCES campaign (id);
ALTER TABLE mailing ADD COLUMN channel TEXT NOT NULL DEFAULT 'letter' CHECK (channel IN ('letter', 'email', 'message'));
CREATE INDEX mailing_by_campaign ON mailing (campaign_id) WHERE campaign_id IS NOT NULL;

-- The letter of a campaign.
ALTER TABLE letter_draft ADD COLUMN campaign_id INTEGER REFERENCES campaign (id) ON DELETE SET NULL;
CREATE INDEX letter_draft_by_campaign ON letter_draft (campaign_id) WHERE campaign_id IS NOT NULL;
