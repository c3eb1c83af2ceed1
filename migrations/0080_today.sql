-- The redemptions of an account newest first: the first line of each stands for all.
CREATE INDEX points_entry_redemption_by_account ON points_entry (account_id, at, id) WHERE redemption_id = id;

-- Cards by the instant they were made: the new ones of a day are counted within the index, as an import may
-- have made all of them today.
CREATE INDEX customer_by_created ON customer (created_at, deleted_at, standalone) WHERE standalone = 1;

-- Birthdays by month and day, with what decides whether they are kept, so that most rows need not be read.
DROP INDEX customer_by_birthday;
CREATE INDEX customer_by_birthday ON customer (birth_month, birth_day, standalone, state, deleted_at)
WHERE birth_month IS NOT NULL;
