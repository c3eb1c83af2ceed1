-- A campaign that invites to an event: day, place, seats; and who comes, waits, stays away and was there.
CREATE TABLE event (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  campaign_id INTEGER NOT NULL UNIQUE REFERENCES campaign (id),
  on_date TEXT NOT NULL,
  -- „19:30“; empty where it is not said.
  begins TEXT NOT NULL DEFAULT '',
  place TEXT NOT NULL DEFAULT '',
  -- In persons; null: as many as come.
  seats INTEGER CHECK (seats > 0),
  -- How many persons a guest may bring, with themselves.
  most_persons INTEGER NOT NULL DEFAULT 2 CHECK (most_persons BETWEEN 1 AND 20)
) STRICT;

-- Guests who answered or came. Who was invited and did neither has no row.
CREATE TABLE event_guest (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  campaign_id INTEGER NOT NULL REFERENCES campaign (id),
  customer_id INTEGER NOT NULL REFERENCES customer (id),
  -- „open“: came without having answered.
  state TEXT NOT NULL CHECK (state IN ('open', 'yes', 'no', 'waiting')),
  persons INTEGER NOT NULL CHECK (persons >= 1),
  -- Since when somebody waits: who waits longest moves up first.
  waiting_since TEXT,
  came_at TEXT,
  came_persons INTEGER CHECK (came_persons >= 1),
  note TEXT NOT NULL DEFAULT '',
  UNIQUE (campaign_id, customer_id),
  CHECK ((state = 'waiting') = (waiting_since IS NOT NULL)),
  CHECK ((came_at IS NULL) = (came_persons IS NULL))
) STRICT;
CREATE INDEX event_guest_by_customer ON event_guest (customer_id, campaign_id);
