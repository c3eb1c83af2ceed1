-- What stands on a customer's card of plastic or paper and is scanned at the counter, and the numbers by which a
-- customer was known before. They are compared without spaces and in lower case.
CREATE TABLE card_number (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  customer_id INTEGER NOT NULL REFERENCES customer (id),
  position INTEGER NOT NULL DEFAULT 0,
  label TEXT NOT NULL CHECK (label IN ('card', 'former')),
  number TEXT NOT NULL
) STRICT;
CREATE INDEX card_number_by_customer ON card_number (customer_id, position);
CREATE INDEX card_number_by_key ON card_number (lower(replace(number, ' ', '')), customer_id);
