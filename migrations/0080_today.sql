-- The redemptions of an account newest first: the first line of each stands for all.
CREATE INDEX points_entry_redemption_by_account ON points_entry (account_id, at, id) WHERE redemption_id = id;

-- Cards by the instant they were made, for the new customers of a day.
CREATE INDEX customer_by_created ON customer (created_at) WHERE standalone = 1 AND deleted_at IS NULL;
