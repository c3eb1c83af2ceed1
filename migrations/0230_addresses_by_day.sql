-- The last day on which a card's derived rows hold, as an address begins or ends on the next; NULL: whatever the day.
-- Those of cards with such addresses were made without regard to the day, and are made anew at the next start.
ALTER TABLE customer_index ADD COLUMN valid_until TEXT;
UPDATE customer_index SET valid_until = ''
WHERE customer_id IN (SELECT customer_id FROM address WHERE from_on IS NOT NULL OR to_on IS NOT NULL);
CREATE INDEX customer_index_by_end ON customer_index (valid_until) WHERE valid_until IS NOT NULL;

-- Any address may be the one that holds, not the first alone.
DROP INDEX address_by_postcode;
CREATE INDEX address_by_postcode ON address (postcode, customer_id);
