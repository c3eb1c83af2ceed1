-- What a source of customers (Herkunft) cost in a stretch of days: advertisements, a stand at a fair.
CREATE TABLE source_cost (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  source TEXT NOT NULL,
  -- The source without case, marks and double spaces: by it the cards that name it are found.
  source_key TEXT NOT NULL,
  from_on TEXT NOT NULL,
  to_on TEXT NOT NULL CHECK (to_on >= from_on),
  cents INTEGER NOT NULL CHECK (cents > 0),
  text TEXT NOT NULL DEFAULT '',
  at TEXT NOT NULL,
  actor TEXT NOT NULL
) STRICT;

-- A raffle among those of a campaign. Seed and pool stay as they were, so that the draw can be made again.
CREATE TABLE raffle (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  campaign_id INTEGER NOT NULL REFERENCES campaign (id),
  name TEXT NOT NULL,
  pool TEXT NOT NULL CHECK (pool IN ('answered', 'came', 'selection')),
  once_a_household INTEGER NOT NULL CHECK (once_a_household IN (0, 1)),
  seed TEXT NOT NULL,
  -- How it is drawn; a draw is made again the way it was made.
  method TEXT NOT NULL CHECK (method IN ('sha256-1')),
  pool_size INTEGER NOT NULL CHECK (pool_size > 0),
  at TEXT NOT NULL,
  actor TEXT NOT NULL
) STRICT;
CREATE INDEX raffle_by_campaign ON raffle (campaign_id);

CREATE TABLE raffle_prize (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  raffle_id INTEGER NOT NULL REFERENCES raffle (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  name TEXT NOT NULL
) STRICT;
CREATE INDEX raffle_prize_by_raffle ON raffle_prize (raffle_id, position);

-- Who was in the pool. The ticket is the number of the card at that time, which a merge of cards does not change;
-- all tickets of a household have the same number there.
CREATE TABLE raffle_entry (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  raffle_id INTEGER NOT NULL REFERENCES raffle (id) ON DELETE CASCADE,
  customer_id INTEGER NOT NULL REFERENCES customer (id),
  ticket INTEGER NOT NULL,
  household INTEGER NOT NULL,
  UNIQUE (raffle_id, ticket)
) STRICT;
CREATE INDEX raffle_entry_by_customer ON raffle_entry (customer_id, raffle_id);

-- Who was drawn, one draw a row; who does not take the prize is passed over and another one drawn for it.
CREATE TABLE raffle_winner (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  raffle_id INTEGER NOT NULL REFERENCES raffle (id) ON DELETE CASCADE,
  prize_id INTEGER NOT NULL REFERENCES raffle_prize (id) ON DELETE CASCADE,
  customer_id INTEGER NOT NULL REFERENCES customer (id),
  ticket INTEGER NOT NULL,
  -- The first draw of a raffle is 1; those for a prize that was drawn again follow.
  draw INTEGER NOT NULL,
  at TEXT NOT NULL,
  actor TEXT NOT NULL,
  passed_at TEXT,
  -- Why another one was drawn.
  text TEXT NOT NULL DEFAULT '',
  UNIQUE (raffle_id, draw)
) STRICT;
CREATE INDEX raffle_winner_by_prize ON raffle_winner (prize_id);
CREATE INDEX raffle_winner_by_customer ON raffle_winner (customer_id);
