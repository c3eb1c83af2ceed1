-- What a period brought is summed up card by card from this index alone, in its order.
DROP INDEX purchase_live_by_customer;
CREATE INDEX purchase_live_by_customer ON purchase (customer_id, on_date, cents) WHERE cancelled_at IS NULL;
